import { useEffect } from 'react';
import { savePlace, useAssessment } from '../../state/index.ts';

/** Remembers that the user is on this page of the open assessment. */
export function usePlace(path: string): void {
  const id = useAssessment((state) => state.assessment?.id);
  useEffect(() => {
    if (id !== undefined) void savePlace({ id, path, anchor: null });
  }, [id, path]);
}

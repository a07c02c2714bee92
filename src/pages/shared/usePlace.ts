import { useEffect } from 'react';
import { useAssessment } from '../../state/index.ts';
import { rememberPage } from './places.ts';

/** Remembers that the user is on this page of the open assessment. */
export function usePlace(path: string): void {
  const id = useAssessment((state) => state.assessment?.id);
  useEffect(() => {
    if (id !== undefined) rememberPage(id, path);
  }, [id, path]);
}

import { useCallback, useEffect, useRef, type FocusEvent } from 'react';
import { loadPlace, savePlace, useAssessment } from '../../state/index.ts';

/**
 * Brings the user to a requirement: the one the address names, or the one last touched when this page was
 * left. Returns the handler that remembers each requirement as it is touched.
 *
 * @param path the page within the assessment, such as `questions/P1`; each requirement on it bears `data-requirement`
 */
export function useReturnTo(path: string, requirementId: string | undefined): (event: FocusEvent) => void {
  const id = useAssessment((state) => state.assessment?.id);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    void loadPlace(id)
      .catch(() => undefined)
      .then((place) => {
        if (left) return;
        const anchor = requirementId ?? (place?.path === path ? place.anchor : null);
        if (anchor === null || !bringIntoView(anchor)) window.scrollTo(0, 0);
        last.current = anchor;
        void savePlace({ id, path, anchor });
      });
    return () => {
      left = true;
    };
  }, [id, path, requirementId]);
  return useCallback(
    (event: FocusEvent) => {
      const anchor = event.target.closest('[data-requirement]')?.getAttribute('data-requirement') ?? null;
      if (id === undefined || anchor === null || anchor === last.current) return;
      last.current = anchor;
      void savePlace({ id, path, anchor });
    },
    [id, path],
  );
}

function bringIntoView(requirementId: string): boolean {
  const element = document.querySelector(`[data-requirement="${CSS.escape(requirementId)}"]`);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  const control = element.querySelector<HTMLInputElement>('input:checked') ?? element.querySelector('input');
  control?.focus({ preventScroll: true });
  return true;
}

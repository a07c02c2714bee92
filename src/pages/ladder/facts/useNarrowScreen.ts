import { useSyncExternalStore } from 'react';

const query = '(max-width: 760px)';

/** Whether the window is as narrow as a phone, where workshops are filled in one at a time. */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => {
    list.removeEventListener('change', onChange);
  };
}

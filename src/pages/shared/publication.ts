import { loadPublication } from '../../state/index.ts';
import { readable } from './readable.ts';

let loading: ReturnType<typeof loadPublication> | null = null;

/** The words of published tables, loaded once; a failed load is tried again. */
export function publication(): ReturnType<typeof loadPublication> {
  if (loading === null) {
    loading = readable(loadPublication());
    loading.catch(() => (loading = null));
  }
  return loading;
}

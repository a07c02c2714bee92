import { readable } from './readable.ts';

const retryMs = 1000;

/**
 * Makes of a loader one that loads once for each arguments it is called with: every later call gives the same promise, which
 * React can draw from. A failure is shown first; who asks later has it loaded again.
 */
export function loadOnce<Arguments extends readonly string[], Value>(load: (...given: Arguments) => Promise<Value>): (...given: Arguments) => Promise<Value> {
  const started = new Map<string, Promise<Value>>();
  return (...given) => {
    const key = given.join('\n');
    const known = started.get(key);
    if (known !== undefined) return known;
    const loading = readable(load(...given));
    started.set(key, loading);
    loading.catch(() => setTimeout(() => started.delete(key), retryMs));
    return loading;
  };
}

/**
 * Why something was not saved; each has a sentence under `save.problem`. `blocked`: the browser refuses a database or another
 * window keeps it; `newer`: a newer version of the app has written it; `hung`: no answer within a second.
 */
export type SaveProblem = 'quota' | 'blocked' | 'newer' | 'hung' | 'unknown';

export function saveProblemOf(error: unknown): SaveProblem {
  const names = [nameOf(error), nameOf(innerOf(error))];
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('VersionError')) return 'newer';
  if (names.some((name) => ['InvalidStateError', 'SecurityError', 'TimeoutError', 'NotFoundError'].includes(name))) return 'blocked';
  return 'unknown';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}

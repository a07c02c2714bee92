import type { FindItem } from './findItem.ts';

/** Everybody who was ever assigned or answered, and oneself, each once, in the order of the language. */
export function namesUsed(items: readonly FindItem[], userName: string): readonly string[] {
  const names = items.flatMap(({ entry }) => [entry?.assignee ?? '', entry?.by ?? '']);
  return [...new Set([...names, userName].map((name) => name.trim()))].filter((name) => name !== '').sort((left, right) => left.localeCompare(right));
}

import { scanValue, skipSpace, type Scan } from './jsonScan.ts';

/** Where text stops being JSON: on a line, counted from one, or only at its end, so that a rest is missing. */
export type JsonFault = { readonly at: 'line'; readonly line: number } | { readonly at: 'end' };

/**
 * Finds the first fault of text that `JSON.parse` refuses; the messages of `JSON.parse` differ between
 * browsers and often name no place. Null when the text is JSON.
 *
 * Recursive, so only for text whose nesting was measured before (SPEC F2).
 */
export function findJsonFault(text: string): JsonFault | null {
  const scan: Scan = { text, position: 0, depthLeft: text.length };
  if (scanValue(scan)) {
    skipSpace(scan);
    if (scan.position >= text.length) return null;
  }
  if (scan.position >= text.length) return { at: 'end' };
  return { at: 'line', line: text.slice(0, scan.position).split('\n').length };
}

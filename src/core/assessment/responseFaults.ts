import type { FileError } from './fileError.ts';
import { shorten } from './shorten.ts';

/** The fault at a path of a value that came from outside, with the value found there (SPEC F2). */
export function wrongValue(root: unknown, base: string, path: readonly PropertyKey[]): FileError {
  let found = root;
  for (const key of path) found = isObject(found) || Array.isArray(found) ? (found as Record<PropertyKey, unknown>)[key] : undefined; // walked only where own keys led
  return {
    type: 'wrongValue',
    path: [base, ...path.map((key) => shorten(String(key)))].filter((part) => part !== '').join('.'),
    found: describeValue(found),
  };
}

/** A value from outside, short enough for a message; `∅` when there is none. */
export function describeValue(value: unknown): string {
  if (value === undefined) return '∅';
  return shorten(typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : JSON.stringify(value));
}

/** Whether a value from outside is an object with fields, so neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

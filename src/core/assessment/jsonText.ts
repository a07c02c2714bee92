import { failure, success, type Result } from '../shared/index.ts';
import type { FileError } from './fileError.ts';
import { findJsonFault } from './jsonFault.ts';
import { shorten } from './shorten.ts';

/** Nesting an assessment file may have; its own shape needs seven. */
export const maximumDepth = 32;

/** Names that could reach a prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON text from outside (SPEC F2): depth is counted before parsing, so that no recursive code ever
 * meets a deeply nested value, and keys that could reach a prototype are refused.
 */
export function readJsonText(text: string): Result<unknown, FileError> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (nestingOf(source) > maximumDepth) return failure({ type: 'tooDeep', limit: maximumDepth });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return failure(faultOf(source));
  }
  const path = findForbiddenKey(value);
  return path === null ? success(value) : failure({ type: 'forbiddenKey', path });
}

/** The deepest nesting, in one pass over the text. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index += 1;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return deepest;
}

function faultOf(text: string): FileError {
  const fault = findJsonFault(text);
  if (fault?.at === 'end' && /^\s*\{/u.test(text)) return { type: 'truncated' };
  return { type: 'notJson', line: fault?.at === 'line' ? fault.line : text.split('\n').length };
}

function findForbiddenKey(root: unknown): string | null {
  const pending: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, value] of Object.entries(next.value)) {
      const path = next.path === '' ? shorten(key) : `${next.path}.${shorten(key)}`;
      if (forbiddenKeys.has(key)) return path;
      pending.push({ value, path });
    }
  }
  return null;
}

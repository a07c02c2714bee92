import { forbiddenKeys, maximumDepth } from './jsonText.ts';
import type { LostParts } from './lostParts.ts';
import { describeValue } from './responseFaults.ts';

/**
 * Copies what JSON can hold of any value (SPEC F5): objects, lists, texts, numbers, yes and no, nothing. The
 * rest, such as dates, loops or nesting deeper than a file may have, is listed, and so are forbidden names.
 */
export function plainJson(value: unknown, lost: LostParts): unknown {
  return copy(value, [], { lost, above: new Set(), copied: 0 });
}

type Copying = { readonly lost: LostParts; readonly above: Set<object>; copied: number };

/** A value may share its parts; this many copies are more than any file of 10 MB holds. */
const most = 6_000_000;

function copy(value: unknown, place: readonly string[], copying: Copying): unknown {
  copying.copied += 1;
  if (isScalar(value)) return value;
  if (!isPlain(value) || copying.above.has(value) || place.length >= maximumDepth || copying.copied > most) {
    copying.lost.lose(place, 'wrongValue', typeof value === 'object' && value !== null ? describeValue(value) : String(value));
    return undefined;
  }
  copying.above.add(value);
  const copied = Array.isArray(value) ? copyItems(value, place, copying) : copyFields(value, place, copying);
  copying.above.delete(value);
  return copied;
}

function copyItems(items: readonly unknown[], place: readonly string[], copying: Copying): readonly unknown[] {
  return Array.from(items, (item, index) => copy(item, [...place, String(index)], copying)).filter((item) => item !== undefined);
}

function copyFields(value: object, place: readonly string[], copying: Copying): object {
  const fields: (readonly [string, unknown])[] = [];
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) { // own fields of any value
    if (forbiddenKeys.has(key)) {
      copying.lost.lose([...place, key], 'forbiddenKey', describeValue(inner));
      continue;
    }
    // A field left undefined is none.
    if (inner === undefined) continue;
    const copied = copy(inner, [...place, key], copying);
    if (copied !== undefined) fields.push([key, copied]);
  }
  return Object.fromEntries(fields);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

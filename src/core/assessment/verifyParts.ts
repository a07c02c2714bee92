import { sumDepth, type FileSums } from './fileSums.ts';
import type { LostParts } from './lostParts.ts';
import { describeValue, isObject } from './responseFaults.ts';

/**
 * Keeps of a damaged file's content what its own checksums prove (SPEC F4, F5). What differs is listed as
 * altered; where all that is left is proven but the whole is not, something is missing.
 */
export function verifyParts(content: unknown, sums: FileSums, lost: LostParts): unknown {
  return verify(content, { place: [], path: [] }, sums, lost);
}

/** Whether the checksums prove a value, or any part of it, at a path. */
export function provesAny(value: unknown, path: readonly string[], sums: FileSums): boolean {
  if (sums.prove(path, value)) return true;
  if (path.length >= sumDepth || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => provesAny(item, [...path, '*'], sums));
  return Object.entries(value).some(([key, inner]) => provesAny(inner, [...path, key], sums));
}

/** `path` is the place with `*` for the places in lists, as the checksums have it. */
type Spot = { readonly place: readonly string[]; readonly path: readonly string[] };

function verify(value: unknown, spot: Spot, sums: FileSums, lost: LostParts): unknown {
  if (sums.prove(spot.path, value)) return value;
  const hasParts = (isObject(value) || Array.isArray(value)) && spot.path.length < sumDepth;
  if (!hasParts) {
    lost.lose(spot.place, 'altered', describeValue(value));
    return undefined;
  }
  const kept = Array.isArray(value) ? verifyItems(value, spot, sums, lost) : verifyFields(value, spot, sums, lost);
  if (!lost.touches(spot.place)) lost.lose(spot.place, 'incomplete', describeValue(value));
  return Object.keys(kept).length === 0 && Object.keys(value).length > 0 ? undefined : kept;
}

function verifyItems(items: readonly unknown[], spot: Spot, sums: FileSums, lost: LostParts): readonly unknown[] {
  return items
    .map((item, index) => verify(item, { place: [...spot.place, String(index)], path: [...spot.path, '*'] }, sums, lost))
    .filter((item) => item !== undefined);
}

function verifyFields(fields: Readonly<Record<string, unknown>>, spot: Spot, sums: FileSums, lost: LostParts): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, inner]) => {
      const kept = verify(inner, { place: [...spot.place, key], path: [...spot.path, key] }, sums, lost);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

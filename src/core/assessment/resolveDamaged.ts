import type { Frame, Member } from './damagedText.ts';
import type { FileSums } from './fileSums.ts';
import type { LostParts } from './lostParts.ts';
import { describeValue } from './responseFaults.ts';

/**
 * Makes plain values of what was read of damaged text (SPEC F5). Of what stands twice with different content,
 * the reading that the checksums prove is taken, else the first that is whole; the others are listed.
 */
export function resolveDamaged(root: Frame, sums: FileSums | null, lost: LostParts): unknown {
  return valueOf(root, { sums, lost }, []);
}

type Resolving = { readonly sums: FileSums | null; readonly lost: LostParts };

/** One reading of a part. */
type Reading = { readonly value: unknown; readonly isWhole: boolean };

/** `path` is the place with `*` for the places in lists, as the checksums have it. */
function valueOf(frame: Frame, resolving: Resolving, path: readonly string[]): unknown {
  if (frame.shape.kind === 'items') {
    return frame.members.flatMap((member) => {
      const value = chosen(frame, [member], resolving, [...path, '*']);
      return value === undefined ? [] : [value];
    });
  }
  const byKey = new Map<string, Member[]>();
  for (const member of frame.members) {
    const same = byKey.get(member.key);
    if (same === undefined) byKey.set(member.key, [member]);
    else same.push(member);
  }
  return Object.fromEntries(
    [...byKey].flatMap(([key, members]) => {
      const value = chosen(frame, members, resolving, [...path, key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function chosen(frame: Frame, members: readonly Member[], resolving: Resolving, path: readonly string[]): unknown {
  const { sums, lost } = resolving;
  const key = members[0]?.key ?? '';
  const place = [...frame.place, key];
  const readings = members.map((member) => readingOf(member, resolving, path));
  const [only] = readings;
  if (readings.length === 1 && only?.isWhole === true) return only.value;
  const isProven = ({ value }: Reading): boolean => sums?.prove(path, value) ?? false;
  const best = readings.find(isProven) ?? readings.find(({ isWhole }) => isWhole) ?? partial(members, readings);
  if (!isExact(best, isProven) && !lost.touches(place)) lost.lose(place, 'unreadable', describeValue(only?.value));
  const other = otherThan(best, readings);
  if (other !== undefined) lost.lose(place, 'duplicate', JSON.stringify(other.value));
  return best === undefined || isEmptied(best) ? undefined : best.value;
}

function isExact(reading: Reading | undefined, isProven: (reading: Reading) => boolean): boolean {
  return reading !== undefined && (reading.isWhole || isProven(reading));
}

/** A reading that says something else than the one chosen. */
function otherThan(best: Reading | undefined, readings: readonly Reading[]): Reading | undefined {
  if (readings.length < 2) return undefined;
  const text = JSON.stringify(best?.value);
  return readings.find(({ value }) => JSON.stringify(value) !== text);
}

function readingOf(member: Member, resolving: Resolving, path: readonly string[]): Reading {
  const { content } = member;
  if ('value' in content) return { value: content.value, isWhole: !member.isDoubtful };
  const isContainer = content.shape.kind === 'fields' && content.shape.merges;
  return { value: valueOf(content, resolving, path), isWhole: content.isWhole || isContainer };
}

/** Of an object or list the exact part is kept; of a single value there is no part. */
function partial(members: readonly Member[], readings: readonly Reading[]): Reading | undefined {
  return readings.find((_, index) => members[index] !== undefined && 'members' in members[index].content);
}

/** Nothing of it could be read. */
function isEmptied({ value, isWhole }: Reading): boolean {
  return !isWhole && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

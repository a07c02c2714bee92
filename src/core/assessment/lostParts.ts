import { shorten } from './shorten.ts';
import type { LostPart, LostReason } from './salvage.ts';

/** A list of lost parts that grows while a file is read; the same loss is listed once. */
export type LostParts = {
  readonly lose: (place: readonly string[], reason: LostReason, found: string) => void;
  /** Whether anything at a place or below it is listed. */
  readonly touches: (place: readonly string[]) => boolean;
  readonly all: () => readonly LostPart[];
};

/** More losses than this are no longer told apart: such a file is hardly a damaged assessment. */
const most = 20_000;

export function createLostParts(): LostParts {
  const known = new Map<string, LostPart>();
  const touched = new Set<string>();
  return {
    lose: (place, reason, found) => {
      if (known.size >= most) return;
      const path = place.map(shorten).join('.');
      const key = `${path} ${reason}`;
      if (!known.has(key)) known.set(key, { path, reason, found });
      for (let length = 0; length <= place.length; length += 1) touched.add(place.slice(0, length).join('/'));
    },
    touches: (place) => touched.has(place.join('/')),
    all: () => [...known.values()],
  };
}

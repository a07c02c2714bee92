import type { Release } from './release.ts';

/** What a release says of itself, short enough to be shown. */
export type ReleaseFacts = {
  readonly title: string;
  readonly organiser: string;
  readonly date: string;
  readonly periods: readonly string[];
  readonly editions: readonly string[];
  /** Firms, rounded; null is suppressed. */
  readonly n: number | null;
};

/** As long as a campaign file allows (SPEC D1). */
const longest = 100;
const most = 8;

/** The words of a release on one line each and cut: anybody can sign a pack, with texts of any length (SPEC G12). */
export function releaseFacts({ campaign, date, periods, n }: Release): ReleaseFacts {
  return {
    title: shortLine(campaign.title),
    organiser: shortLine(campaign.organiser),
    date: shortLine(date),
    periods: periods.slice(0, most).map(shortLine),
    editions: campaign.editions.slice(0, most).map(shortLine),
    n,
  };
}

function shortLine(text: string): string {
  // Cut before anything else looks at it: it may hold megabytes. A character takes at most two code units.
  const characters = [...text.slice(0, 4 * longest).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
}

/** What the yardstick measured of one contender, by the short names of its own table; times in milliseconds, sizes in KB or MiB. */
export type FormRow = { readonly n: string; readonly ok: 'yes' | 'no' } & Readonly<Record<string, number | string | null>>;

/** A column of the yardstick's table, and whether a busy machine changes it: `ms` follows the machine, the rest does not. */
export type Column = { readonly key: string; readonly title: string; readonly unit: 'ms' | 'count' };

/** Every column in which less is better. */
export const columns: readonly Column[] = [
  { key: 'jsKB', title: 'JS raw KB', unit: 'count' },
  { key: 'gz', title: 'JS gzip KB', unit: 'count' },
  { key: 'br', title: 'JS brotli KB', unit: 'count' },
  { key: 'css', title: 'CSS brotli KB', unit: 'count' },
  { key: 'nodes', title: 'DOM nodes', unit: 'count' },
  { key: 'seen', title: '1st question painted ms', unit: 'ms' },
  { key: 'inter', title: '1st answer scored ms', unit: 'ms' },
  { key: 'inter4', title: '… CPU ÷4', unit: 'ms' },
  { key: 'interNet', title: '… CPU ÷4 + slow 4G', unit: 'ms' },
  { key: 'tbt', title: 'blocking ms', unit: 'ms' },
  { key: 'tbt4', title: 'blocking ÷4', unit: 'ms' },
  { key: 'long4', title: 'long tasks ÷4', unit: 'count' },
  { key: 'lat', title: 'click→score painted, median ms', unit: 'ms' },
  { key: 'p95', title: '… p95', unit: 'ms' },
  { key: 'busy', title: 'main thread ms/answer', unit: 'ms' },
  { key: 'lat6', title: 'click→score ÷6, median ms', unit: 'ms' },
  { key: 'p956', title: '… p95', unit: 'ms' },
  { key: 'busy6', title: 'main thread ms/answer ÷6', unit: 'ms' },
  { key: 'long6', title: 'long tasks /100 answers ÷6', unit: 'count' },
  { key: 'turn', title: 'next group ms', unit: 'ms' },
  { key: 'turn6', title: '… ÷6', unit: 'ms' },
  { key: 'heap', title: 'heap MiB after 300', unit: 'count' },
  { key: 'restore', title: 'restore in page ms', unit: 'ms' },
  { key: 'reload', title: 'reload with 300 saved ms', unit: 'ms' },
];

export const floorName = 'vanilla-floor';

/** Contenders built on a library of forms; the `best80` pages are what one would write by hand, and the floor has no framework at all. */
export function isLibrary(name: string): boolean {
  return /^(?:rhf|surveyjs|jsonforms|rjsf|formio|lforms)/.test(name);
}

/** A cell of a row as a number; null where it was not measured or there is nothing to measure. */
export function cellOf(row: FormRow | undefined, key: string): number | null {
  const cell = row?.[key];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

import { findDistrict, findIndustry, formerDistricts } from '../../core/company/index.ts';
import { libraryStateOf, type LibraryRow, type LibraryState } from '../../state/index.ts';

/** What of the library is shown and how. */
export type LibraryWish = {
  readonly query: string;
  readonly sort: LibrarySort;
  readonly state: LibraryState | 'any';
  readonly tag: string;
  readonly archive: 'active' | 'archived' | 'all';
};

export const librarySorts = ['changed', 'name', 'round', 'open'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** The rounds of one firm, in the order wished for. */
export type LibraryGroup = { readonly key: string; readonly name: string; readonly rows: readonly LibraryRow[] };

/** The rows that a wish lets through, in its order, those of one firm together where its first one stands (SPEC Y3). */
export function libraryGroups(rows: readonly LibraryRow[], wish: LibraryWish): readonly LibraryGroup[] {
  const terms = plain(wish.query).split(/\s+/u).filter((term) => term !== '');
  const found = rows.filter((row) => fits(row, wish) && terms.every((term) => searchTextOf(row).includes(term)));
  const groups = new Map<string, LibraryRow[]>();
  for (const row of [...found].sort(orders[wish.sort])) {
    const key = firmOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([key, [first, ...others]]) => ({ key, name: first?.head.companyName ?? '', rows: first === undefined ? [] : [first, ...others] }));
}

/** Every tag in use, in alphabetical order. */
export function tagsOf(rows: readonly LibraryRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ marks }) => marks.tags))].sort(collator.compare);
}

/** Tags as they were typed, between commas or spaces of either width. */
export function readTags(text: string): readonly string[] {
  const tags = text.normalize('NFKC').split(/[\s,;、，；]+/u).map((tag) => tag.slice(0, 40)).filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 50);
}

/** How many answers are still asked for; none once the level is settled. */
export function openAnswers({ standing }: LibraryRow): number {
  if (standing === null || standing.applicable === null || standing.level !== null) return 0;
  return standing.applicable - standing.answered;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

const orders: Readonly<Record<LibrarySort, (left: LibraryRow, right: LibraryRow) => number>> = {
  changed: (left, right) => right.head.savedAt.localeCompare(left.head.savedAt),
  name: (left, right) => collator.compare(left.head.companyName, right.head.companyName) || orders.round(left, right),
  round: (left, right) => dateOf(right).localeCompare(dateOf(left)) || orders.changed(left, right),
  open: (left, right) => openAnswers(right) - openAnswers(left) || orders.changed(left, right),
};

function dateOf({ standing }: LibraryRow): string {
  return standing?.roundDate ?? '';
}

function fits(row: LibraryRow, { state, tag, archive }: LibraryWish): boolean {
  if (archive !== 'all' && row.marks.archived !== (archive === 'archived')) return false;
  if (tag !== '' && !row.marks.tags.includes(tag)) return false;
  return state === 'any' || libraryStateOf(row) === state;
}

/** Firms are told apart by their credit code, else by their name; those without either by nothing. */
function firmOf({ head, standing }: LibraryRow): string {
  const uscc = plain(standing?.uscc ?? '').trim();
  const name = plain(head.companyName).trim();
  if (uscc !== '') return `code ${uscc}`;
  return name === '' ? `id ${head.id}` : `name ${name}`;
}

const texts = new WeakMap<LibraryRow, string>();

/** Made once for each row; a row that changes is another object. */
function searchTextOf(row: LibraryRow): string {
  let text = texts.get(row);
  if (text === undefined) {
    const { head, marks, standing } = row;
    const words = standing === null ? [] : [standing.roundDate, standing.uscc, standing.zone, ...placeWords(standing.district), ...industryWords(standing.industry)];
    text = plain([head.companyName, head.roundLabel, ...marks.tags, ...words].join('\n'));
    texts.set(row, text);
  }
  return text;
}

function placeWords(code = ''): readonly (string | undefined)[] {
  const district = findDistrict(code);
  return [district?.name, district?.short, district?.en, formerDistricts.find((former) => former.code === code)?.name];
}

function industryWords(code = ''): readonly (string | undefined)[] {
  const industry = findIndustry(code);
  return [code, industry?.division.name, industry?.division.en, industry?.class?.name];
}

/** Large and small letters, full and half width are one. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

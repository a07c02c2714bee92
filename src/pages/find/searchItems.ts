import type { FindItem } from './findItem.ts';
import { searchFields, type FieldName, type SearchField } from './searchFields.ts';
import { exactTerm, holdsTerm, looseTerm, splitTerms, type SoughtTerm } from './soughtTerm.ts';

/** An item that holds every term, and the fields of it that hold any, the nearest first. */
export type Hit = { readonly item: FindItem; readonly fields: readonly SearchField[] };

/** What was found, the best first, and how each term was looked for. */
export type SearchResult = { readonly hits: readonly Hit[]; readonly sought: readonly SoughtTerm[] };

/**
 * Searches everything asked and everything written. All terms must be held by an item, each by any of its fields; an
 * id is held by its beginning. Whether a term is taken loosely depends on that term alone, so that another term
 * beside it never adds results. Nothing typed finds everything, in the order given.
 */
export function searchItems(items: readonly FindItem[], typed: string): SearchResult {
  const sought = splitTerms(typed).map((term) => soughtIn(items, term));
  const ranked = items.flatMap((item) => {
    const fields = searchFields(item);
    const ranks = sought.map((term) => rankOf(fields, term));
    if (ranks.includes(notHeld)) return [];
    const rank = ranks.reduce((sum, each) => sum + each, 0);
    const holding = fields.filter((field) => sought.some((term) => holds(field, term))).sort((left, right) => rankOfField[left.name] - rankOfField[right.name]);
    return [{ hit: { item, fields: holding }, rank }];
  });
  return { hits: ranked.sort((left, right) => left.rank - right.rank).map(({ hit }) => hit), sought };
}

function soughtIn(items: readonly FindItem[], text: string): SoughtTerm {
  const exact = exactTerm(text);
  const loose = looseTerm(text);
  if (loose.pieces === null) return exact;
  return items.some((item) => searchFields(item).some((field) => holds(field, exact))) ? exact : loose;
}

const notHeld = Number.POSITIVE_INFINITY;

/** How near a field is to what one looks for: the id, what is asked, what the firm wrote, the rest. */
const rankOfField: Readonly<Record<FieldName, number>> = {
  id: 1,
  text: 2,
  note: 3,
  evidence: 3,
  evidenceItem: 3,
  evidencePlace: 3,
  group: 4,
  full: 4,
  typical: 4,
  assignee: 4,
  by: 4,
};

function rankOf(fields: readonly SearchField[], term: SoughtTerm): number {
  let best = notHeld;
  for (const field of fields) {
    if (!holds(field, term)) continue;
    const isWholeId = field.name === 'id' && field.folded === term.text;
    best = Math.min(best, isWholeId ? 0 : rankOfField[field.name]);
  }
  return best;
}

function holds(field: SearchField, term: SoughtTerm): boolean {
  return field.name === 'id' ? field.folded.startsWith(term.text) : holdsTerm(field.folded, term);
}

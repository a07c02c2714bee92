import { contentHash } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { keyOf, wayOf, type RowKey } from './assessmentRows.ts';
import { isLedgerRow } from './ledgerRow.ts';
import type { Ledger, LedgerEntry, MergeCounts } from './ledgerSchema.ts';
import type { RowChanges } from './rowChanges.ts';

/** When something is noted, as an ISO instant, and by whom; nobody known is an empty name. */
export type Noting = { readonly at: string; readonly by: string };

/** What an entry says, before it has its place in the ledger. */
export type LedgerNote =
  | { readonly kind: 'handedOut'; readonly to: string; readonly file: string; readonly count: number }
  | { readonly kind: 'landed'; readonly to: string; readonly file: string; readonly content: string; readonly handedOut: string; readonly counts: MergeCounts }
  | {
      readonly kind: 'resolved';
      readonly clash: 'divergence' | 'gap' | 'scope';
      readonly edition: string;
      readonly id: string;
      readonly ours: LedgerSide;
      readonly theirs: LedgerSide;
      readonly theirAnswers?: Readonly<Record<string, string>>;
      readonly leftOutBecause?: string;
      readonly choice: 'ours' | 'theirs' | 'third';
      readonly answer?: string;
      readonly reason: string;
    }
  | { readonly kind: 'undone' | 'redone'; readonly of: readonly string[] };

export type LedgerSide = { readonly answer?: string; readonly by?: string; readonly at?: string };

/** An entry under the hash of its content. */
export type PlacedEntry = { readonly key: string; readonly entry: LedgerEntry };

/**
 * What is put to the end of a ledger (SPEC M9): each entry names those that were the last before it by the hash of their
 * content and stands under its own, so that an altered or missing one shows.
 *
 * @returns the new entries alone, the first first
 */
export function noteInLedger(ledger: Ledger | undefined, notes: readonly LedgerNote[], { at, by }: Noting): readonly PlacedEntry[] {
  let seq = Math.max(0, ...Object.values(ledger ?? {}).map((entry) => entry.seq));
  let after = lastOf(ledger ?? {});
  return notes.map((note) => {
    seq += 1;
    const entry = { seq, ...note, at, ...(by === '' ? {} : { by }), after: [...after] } as LedgerEntry; // a note with its place is an entry
    const key = contentHash(entry);
    after = [key];
    return { key, entry };
  });
}

/** An assessment with entries added to its ledger; what stood there stays. */
export function withLedger(assessment: Assessment, entries: readonly PlacedEntry[]): Assessment {
  return entries.length === 0 ? assessment : { ...assessment, ledger: { ...assessment.ledger, ...Object.fromEntries(entries.map(({ key, entry }) => [key, entry])) } };
}

/** The rows of entries (SPEC K1). */
export function ledgerRows(entries: readonly PlacedEntry[]): ReadonlyMap<RowKey, unknown> {
  return new Map(entries.map(({ key, entry }) => [keyOf(['ledger', key]), entry]));
}

/**
 * What undoing or redoing a change puts into the ledger (SPEC M9): its own entries stay, and a new one says what became of
 * them. Without entries among the change it is nothing.
 */
export function noteUndoing(ledger: Ledger | undefined, changes: RowChanges, kind: 'undone' | 'redone', noting: Noting): readonly PlacedEntry[] {
  const of = [...changes.keys()].filter(isLedgerRow).map((key) => wayOf(key)[1] ?? '');
  return of.length === 0 ? [] : noteInLedger(ledger, [{ kind, of }], noting);
}

/** The entries in the order in which they were made. */
export function ledgerInOrder(ledger: Ledger | undefined): readonly PlacedEntry[] {
  return Object.entries(ledger ?? {})
    .map(([key, entry]): PlacedEntry => ({ key, entry }))
    .sort((left, right) => left.entry.seq - right.entry.seq || left.entry.at.localeCompare(right.entry.at) || left.key.localeCompare(right.key));
}

/** Whether the last word on an entry is that it was undone. */
export function isUndone(ledger: Ledger | undefined, key: string): boolean {
  const words = ledgerInOrder(ledger).filter(({ entry }) => (entry.kind === 'undone' || entry.kind === 'redone') && entry.of.includes(key));
  return words[words.length - 1]?.entry.kind === 'undone';
}

/** Entries that do not stand under the hash of their content, and hashes that entries name and that are gone. */
export type LedgerFaults = { readonly altered: readonly string[]; readonly missing: readonly string[] };

/**
 * Checks the chain of a ledger (SPEC M9): both lists are empty where every entry is as it was written and all that it follows
 * are there. Entries taken from the very end leave no trace here; a part handed out earlier still knows its own.
 */
export function checkLedger(ledger: Ledger | undefined): LedgerFaults {
  const entries = Object.entries(ledger ?? {});
  const named = new Set(entries.flatMap(([, entry]) => entry.after));
  return {
    altered: entries.filter(([key, entry]) => contentHash(entry) !== key).map(([key]) => key),
    missing: [...named].filter((key) => ledger === undefined || !Object.hasOwn(ledger, key)),
  };
}

/** The entries that nothing follows yet; two windows at once may leave two. */
function lastOf(ledger: Ledger): readonly string[] {
  const followed = new Set(Object.values(ledger).flatMap((entry) => entry.after));
  return Object.keys(ledger).filter((key) => !followed.has(key)).sort();
}

import { isLedgerRow, ledgerRows, noteUndoing, type RowChanges, type RowKey } from '../core/assessment/index.ts';
import { useAssessment } from './assessmentStore.ts';
import { notingNow } from './notingNow.ts';

/** The ledger is only ever added to: its entries among a change stay, and what became of them is noted (SPEC M9). */
export function withNote(rows: ReadonlyMap<RowKey, unknown>, changes: RowChanges, kind: 'undone' | 'redone'): ReadonlyMap<RowKey, unknown> {
  const notes = noteUndoing(useAssessment.getState().assessment?.ledger, changes, kind, notingNow());
  return new Map([...[...rows].filter(([key]) => !isLedgerRow(key)), ...ledgerRows(notes)]);
}

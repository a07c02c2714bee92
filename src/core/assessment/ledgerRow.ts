import { wayOf, type RowKey } from './assessmentRows.ts';

/** Whether a row is an entry of the ledger (SPEC K1, M9). */
export function isLedgerRow(key: RowKey): boolean {
  return wayOf(key)[0] === 'ledger';
}

import type { Assessment } from './assessment.ts';

/** The state after a change with every ledger entry of the state before it: no change ever drops one (SPEC M9). */
export function keepLedger(before: Assessment, after: Assessment): Assessment {
  if (before.ledger === after.ledger || before.ledger === undefined) return after;
  const isWhole = Object.keys(before.ledger).every((key) => after.ledger !== undefined && Object.hasOwn(after.ledger, key));
  return isWhole ? after : { ...after, ledger: { ...after.ledger, ...before.ledger } };
}

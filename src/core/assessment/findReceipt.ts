import { findAnsweredEditions, type EditionShelf } from './answeredEditions.ts';
import type { Assessment } from './assessment.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** The receipt of an opened assessment under the newest editions that it answers (SPEC V1); null when nothing that counts is answered. */
export async function findReceipt(assessment: Assessment, shelf: EditionShelf): Promise<Receipt | null> {
  return receiptOf(assessment, await findAnsweredEditions(assessment, shelf));
}

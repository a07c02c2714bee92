import { findReceipt, receiptText, type Assessment, type EditionShelf } from '../core/assessment/index.ts';

/** The receipt of an assessment as a saved file holds it (SPEC F4, V5); null when nothing that counts is answered. */
export async function receiptTextOf(assessment: Assessment, shelf: EditionShelf): Promise<string | null> {
  const receipt = await findReceipt(assessment, shelf);
  return receipt === null ? null : receiptText(receipt);
}

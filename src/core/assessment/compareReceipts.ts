import type { Receipt } from './receipt.ts';
import type { GivenReceipt } from './receiptText.ts';

export type ReceiptPart = 'editions' | 'answers' | 'result';

/**
 * Whether a file gives the receipt that somebody holds. `differs` names the parts that a full one shows to differ; with
 * the code alone it is empty, as a code only says whether (SPEC V5).
 */
export type ReceiptComparison =
  | { readonly identical: true }
  | { readonly identical: false; readonly differs: readonly ReceiptPart[] };

/** Compares the receipt of a file, or that it has none, with one that is given. */
export function compareReceipts(receipt: Receipt | null, given: GivenReceipt): ReceiptComparison {
  const differs = receipt === null || given.kind === 'code' ? [] : differingParts(receipt, given);
  return receipt !== null && receipt.code === given.code && differs.length === 0 ? { identical: true } : { identical: false, differs };
}

function differingParts(receipt: Receipt, given: Extract<GivenReceipt, { kind: 'full' }>): readonly ReceiptPart[] {
  return [
    ...(areAlike(receipt.editions, given.editions) ? [] : (['editions'] as const)),
    ...(receipt.answers.startsWith(given.answers) ? [] : (['answers'] as const)),
    ...(receipt.result.startsWith(given.result) ? [] : (['result'] as const)),
  ];
}

function areAlike(editions: Receipt['editions'], given: Readonly<Record<string, string>>): boolean {
  const own = Object.entries(editions);
  const others = new Map(Object.entries(given));
  return own.length === others.size && own.every(([ref, hash]) => hash.startsWith(others.get(ref) ?? '-'));
}

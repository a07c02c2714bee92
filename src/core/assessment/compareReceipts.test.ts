import { describe, expect, it } from 'vitest';
import { compareReceipts } from './compareReceipts.ts';
import type { Receipt } from './receipt.ts';
import { readReceiptText, receiptText } from './receiptText.ts';

const receipt: Receipt = {
  editions: { 'infosec@0.1.0': 'cd'.repeat(32), 'gbt39116@1.0.0': 'ab'.repeat(32) },
  answers: '12'.repeat(32),
  result: '34'.repeat(32),
  code: '0000-0000-0000-0001-2',
};
const text = 'ZHITI1:0000-0000-0000-0001-2:1212121212121212:3434343434343434:gbt39116@1.0.0=abababab,infosec@0.1.0=cdcdcdcd';

function compare(given: string, own: Receipt | null = receipt) {
  const read = readReceiptText(given);
  return read.ok ? compareReceipts(own, read.value) : read.error;
}

describe('the text of the QR code', () => {
  it('[V5] holds the code and the beginnings of the hashes', () => {
    expect(receiptText(receipt)).toBe(text);
  });

  it('[V5] is read whatever line breaks, spaces and capitals copying leaves', () => {
    expect(compare(`  ${text.toUpperCase().replace(':1212', ':\n1212 ')}\n`)).toEqual({ identical: true });
  });

  it('[V5] cut off or with a part that is no hash it is mistyped, never a difference', () => {
    const broken = [text.slice(0, -1), text.slice(0, 60), text.replace('3434', 'x434'), `${text}:more`, text.replace('0001-2', '0002-2')];

    expect(broken.map((given) => compare(given))).toEqual(broken.map(() => 'mistyped'));
  });
});

describe('comparing a receipt with one that is given', () => {
  it('[V5] the code alone says only whether it is identical', () => {
    expect(compare('0000000000000001 2')).toEqual({ identical: true });
    expect(compare('0000-0000-0000-0000-0')).toEqual({ identical: false, differs: [] });
  });

  it('[V5] the full text says what differs', () => {
    expect(compare(text)).toEqual({ identical: true });
    expect(compare(text, { ...receipt, answers: '56'.repeat(32), code: '0000-0000-0000-0000-0' })).toEqual({ identical: false, differs: ['answers'] });
    expect(compare(text, { ...receipt, answers: '56'.repeat(32), result: '78'.repeat(32) })).toEqual({ identical: false, differs: ['answers', 'result'] });
    expect(compare(text, { ...receipt, editions: { 'gbt39116@1.0.0': 'ab'.repeat(32) } })).toEqual({ identical: false, differs: ['editions'] });
    expect(compare(text, { ...receipt, editions: { ...receipt.editions, 'infosec@0.1.0': 'ce'.repeat(32) } })).toEqual({ identical: false, differs: ['editions'] });
  });

  it('[V5] a text whose code is that of something else is not identical, though no part differs', () => {
    expect(compare(text.replace('0000-0000-0000-0001-2', '0000-0000-0000-0000-0'))).toEqual({ identical: false, differs: [] });
  });

  it('[V1] a file without answers matches no report', () => {
    expect(compare(text, null)).toEqual({ identical: false, differs: [] });
  });
});

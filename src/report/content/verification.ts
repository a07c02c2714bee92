import { receiptText } from '../../core/assessment/index.ts';
import type { Block } from '../reportDocument.ts';
import { qrModules } from '../qrModules.ts';
import type { SharedContext } from './sharedContext.ts';
import { column, row, text } from './tableCells.ts';

/** The chapter by which others check that report and file belong together (SPEC V1–V6); nothing where nothing counts. */
export function verification({ words: { verification: words }, receipt }: SharedContext): readonly Block[] {
  if (receipt === null) return [];
  const { editions, answers, result, code } = receipt;
  const hashes = [
    ...Object.entries(editions).map(([ref, hash]) => [words.edition(ref), hash] as const),
    [words.answers, answers] as const,
    [words.result, result] as const,
  ];
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    { kind: 'code', label: words.code, code, paragraphs: words.how, modules: qrModules(receiptText(receipt)) },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(words.columns.what, 50), column(words.columns.hash, 124)],
      rows: hashes.map(([what, hash]) => row(text(what, true), text(hash))),
    },
    { kind: 'note', tone: 'plain', ...words.proves },
  ];
}

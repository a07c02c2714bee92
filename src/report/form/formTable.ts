import { column, row, text, titled } from '../content/tableCells.ts';
import type { Block, TableRow } from '../reportDocument.ts';
import type { FormWords } from '../words/formWords.ts';

/** One thing asked: what counts as fully met is empty where nothing does. */
export type FormQuestion = { readonly id: string; readonly text: string; readonly full: string; readonly choices: readonly string[]; readonly detail?: string };

/** A row to be filled in by hand. */
export function formRow(words: FormWords, { id, text: asked, full, choices, detail }: FormQuestion): TableRow {
  return row(text(id, true), titled(asked, full === '' ? '' : words.full(full)), { kind: 'choices', labels: choices }, { kind: 'ruled', lines: detail === undefined ? words.lines : [[detail], ...words.lines] });
}

/** The table of a sub-domain or section. */
export function formTable({ columns }: FormWords, rows: readonly TableRow[]): Block {
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(columns.id, 17.5), column(columns.requirement, 72.5), column(columns.answer, 43.5), column(columns.notes, 40.5)],
    rows,
  };
}

/** What each answer means, before the first question. */
export function answerTable({ answers }: FormWords, texts: Readonly<Record<string, { readonly label: string; readonly meaning: string }>>): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: answers.title },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(answers.label, 34), column(answers.meaning, 140)],
      rows: Object.values(texts).map(({ label, meaning }) => row(text(label, true), text(meaning))),
    },
  ];
}

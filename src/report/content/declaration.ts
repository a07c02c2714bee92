import type { Block } from '../reportDocument.ts';
import { editionsOf, type ReportContext } from './reportContext.ts';
import type { SecurityContext } from './security/securityContext.ts';
import { column, row, text } from './tableCells.ts';

/** What the report is and is not: in general, in the words of every edition, and claim by claim for security. */
export function declaration(context: ReportContext): readonly Block[] {
  const { words, company } = context;
  const notices = noticesOf(context);
  return [
    { kind: 'heading', level: 1, text: words.declaration.title },
    ...words.declaration.paragraphs(company, editionsOf(context).join(words.listComma)).map(paragraph),
    ...(notices.length > 1 ? [{ kind: 'heading', level: 2, text: words.declaration.notices } as const] : []),
    ...notices.map(paragraph),
    ...(context.security === null ? [] : claims(context.security)),
  ];
}

function paragraph(said: string): Block {
  return { kind: 'paragraph', text: said, tone: 'body' };
}

/** Editions of the ladder share their notice, so each is printed once. */
function noticesOf({ maturity, security, ladder }: ReportContext): readonly string[] {
  const notices = [
    ...(maturity === null ? [] : [maturity.texts.notice]),
    ...(security === null ? [] : [security.texts.notice]),
    ...(ladder === null ? [] : [...ladder.views.map(({ texts }) => texts.notice), ladder.own.result.draft.text]),
  ];
  return [...new Set(notices)];
}

function claims({ own, texts }: SecurityContext): readonly Block[] {
  const { title, columns } = own.claims;
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.output, 34), column(columns.allowed, 80), column(columns.notAllowed, 60)],
      rows: texts.claims.map(({ output, allowed, notAllowed }) => row(text(output, true), text(allowed), text(notAllowed))),
    },
  ];
}

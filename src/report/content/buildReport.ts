import type { Block, ReportDocument } from '../reportDocument.ts';
import { answers } from './answers.ts';
import { cover } from './cover.ts';
import { gaps } from './gaps.ts';
import { method } from './method.ts';
import { reportContext, type ReportContext, type ReportInput } from './reportContext.ts';
import { sources } from './sources.ts';
import { subdomains } from './subdomains.ts';
import { summary } from './summary.ts';

/**
 * Writes the report of a maturity assessment as a document of blocks.
 *
 * Pure: the same input gives the same document. The score must be that of the response under the edition.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = reportContext(input);
  const { words, company } = context;
  return {
    language: input.language,
    title: words.labelled(words.title, company),
    subject: company,
    date: input.date,
    creator: `Zhiti ${input.appVersion}`,
    running: {
      header: words.title,
      company,
      basis: `${words.running.remark} · ${context.editionRef}`,
      pageOfPages: words.running.pageOfPages,
      continued: words.running.continued,
      ellipsis: '…',
    },
    blocks: [
      cover(context),
      { kind: 'contents', title: words.contents },
      { kind: 'note', tone: 'plain', title: words.reading.title, paragraphs: words.reading.paragraphs },
      { kind: 'missingCharacters', ...words.missing, comma: words.listComma },
      ...summary(context),
      ...subdomains(context),
      ...gaps(context),
      ...answers(context),
      ...method(context),
      ...sources(context),
      ...declaration(context),
    ],
  };
}

function declaration(context: ReportContext): readonly Block[] {
  const { title, paragraphs } = context.words.declaration;
  return [
    { kind: 'heading', level: 1, text: title },
    ...[...paragraphs(context.company, context.editionRef), context.texts.notice].map(
      (text): Block => ({ kind: 'paragraph', text, tone: 'body' }),
    ),
  ];
}

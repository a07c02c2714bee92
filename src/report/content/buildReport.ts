import type { EditionRef } from '../../core/edition/index.ts';
import type { Block, ReportDocument } from '../reportDocument.ts';
import type { ReportInput, ReportSection } from '../reportInput.ts';
import type { PartName } from '../reportTexts.ts';
import { cover } from './cover.ts';
import { declaration } from './declaration.ts';
import { ladderChapters } from './ladder/ladderChapters.ts';
import { maturityChapters } from './maturity/maturityChapters.ts';
import { numberChapters } from './numberChapters.ts';
import { recheck } from './recheck.ts';
import { editionsOf, partsOf, reportContext, type ReportContext } from './reportContext.ts';
import { securityChapters } from './security/securityChapters.ts';
import { summary } from './summary.ts';
import { verification } from './verification.ts';

/**
 * Writes the report of an assessment as a document of blocks: a summary, then every part that is answered,
 * then how to verify it and the declaration. With nothing answered it says so and no more.
 *
 * Pure: the same input gives the same document. The scores must be those of the responses under their editions.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = reportContext(input);
  const { words, company } = context;
  const title = words.titles[titleKey(context)];
  return {
    language: input.language,
    title: words.labelled(title, company),
    subject: company,
    date: input.date,
    creator: `Zhiti ${input.appVersion}`,
    running: {
      header: title,
      company,
      basis: basisOf(context, editionsOf(context)),
      pageOfPages: words.running.pageOfPages,
      continued: words.running.continued,
      ellipsis: '…',
    },
    blocks: [cover(context, title), ...numberChapters(bodyOf(context), words)],
  };
}

function titleKey(context: ReportContext): PartName | 'several' | 'nothing' {
  const [first, ...others] = partsOf(context);
  if (first === undefined) return 'nothing';
  return others.length === 0 ? first : 'several';
}

/** What the numbers on a page are and are not, and which editions they belong to. */
function basisOf({ words }: ReportContext, editions: readonly EditionRef[]): string {
  return [words.running.remark, ...editions].join(' · ');
}

function bodyOf(context: ReportContext): readonly Block[] {
  const { words } = context;
  const parts = partsOf(context);
  if (parts.length === 0) {
    return [
      { kind: 'heading', level: 1, text: words.nothing.title },
      { kind: 'paragraph', text: words.nothing.text, tone: 'body' },
      ...declaration(context),
    ];
  }
  const isSeveral = parts.length > 1;
  const shown = parts.filter((part) => !context.leftOut.includes(part));
  return [
    { kind: 'contents', title: words.contents },
    {
      kind: 'note',
      tone: 'plain',
      title: words.reading.title,
      paragraphs: [words.reading.summary, ...shown.map((part) => words.reading.parts[part]), words.reading.numbers, ...leftOutLine(context)],
    },
    { kind: 'missingCharacters', ...words.missing, comma: words.listComma },
    ...summary(context),
    ...shown.flatMap((part): readonly Block[] => (isSeveral ? [partBlock(context, part), ...chaptersOf(context, part)] : chaptersOf(context, part))),
    ...(isSeveral ? [{ kind: 'part', name: '', basis: basisOf(context, editionsOf(context)) } as const] : []),
    ...recheck(context),
    ...verification(context),
    ...declaration(context),
  ];
}

/** What of a part that is begun was left out; nothing where the report is whole. */
function leftOutLine(context: ReportContext): readonly string[] {
  const { words, leftOut, maturity } = context;
  const begun = partsOf(context);
  const names = leftOut
    .filter((section) => begun.some((part) => part === section) || (isChapter(section) && maturity !== null && !leftOut.includes('maturity')))
    .map((section) => words.reading.sections[section]);
  return names.length === 0 ? [] : [words.reading.leftOut(names.join(words.listComma))];
}

function isChapter(section: ReportSection): boolean {
  return section !== 'maturity' && section !== 'security' && section !== 'ladder';
}

function partBlock(context: ReportContext, part: PartName): Block {
  const only = { ...context, maturity: null, security: null, ladder: null, [part]: context[part] };
  return { kind: 'part', name: context.words.parts[part], basis: basisOf(context, editionsOf(only)) };
}

function chaptersOf({ maturity, security, ladder }: ReportContext, part: PartName): readonly Block[] {
  switch (part) {
    case 'maturity':
      return maturity === null ? [] : maturityChapters(maturity);
    case 'security':
      return security === null ? [] : securityChapters(security);
    case 'ladder':
      return ladder === null ? [] : ladderChapters(ladder);
  }
}

import { editionRef } from '../../core/edition/index.ts';
import type { Block, ReportDocument } from '../reportDocument.ts';
import { oneLine } from '../content/oneLine.ts';
import { englishTexts } from '../texts.en.ts';
import { chineseTexts } from '../texts.zh-CN.ts';
import type { ReportTexts } from '../reportTexts.ts';
import { englishFormWords } from '../words/form.en.ts';
import type { FormWords } from '../words/formWords.ts';
import { chineseFormWords } from '../words/form.zh-CN.ts';
import type { FormInput } from './formInput.ts';
import { maturityForm } from './maturityForm.ts';
import { securityForm } from './securityForm.ts';

/**
 * Writes a form to be filled in by hand (SPEC X12): everything that applies, by sub-domain or section, with boxes to tick and
 * lines to write on. Answers already given are not printed. Drawn by the same `renderPdf` as the report.
 *
 * Pure: the same input gives the same document.
 */
export function buildBlankForm(input: FormInput): ReportDocument {
  const { assessment, maturity, security, language, date, appVersion } = input;
  const [words, shared] = language === 'en' ? [englishFormWords, englishTexts] : [chineseFormWords, chineseTexts];
  const company = oneLine(assessment.company.name);
  const basisOf = (...editions: readonly string[]) => [shared.running.remark, ...editions].join(' · ');
  const parts = [
    ...(maturity === null ? [] : [{ name: words.parts.maturity, title: maturity.texts.title, ref: editionRef(maturity.edition.questionnaire), blocks: maturityForm(maturity, assessment, words) }]),
    ...(security === null ? [] : [{ name: words.parts.security, title: security.texts.title, ref: editionRef(security.edition.questionnaire), blocks: securityForm(security, assessment, words) }]),
  ];
  return {
    language,
    title: company === '' ? words.title : shared.labelled(words.title, company),
    subject: company === '' ? words.title : company,
    date,
    creator: `Zhiti ${appVersion}`,
    running: {
      header: words.title,
      company,
      basis: basisOf(...parts.map(({ ref }) => ref)),
      pageOfPages: shared.running.pageOfPages,
      continued: shared.running.continued,
      ellipsis: '…',
    },
    blocks: [
      cover(input, words, shared, company, parts),
      ...parts.flatMap(({ name, ref, blocks }, index): readonly Block[] => [
        { kind: 'part', name, basis: basisOf(ref) },
        ...(index === 0 ? howTo(words, shared) : []),
        ...blocks,
      ]),
    ],
  };
}

function howTo({ how }: FormWords, shared: ReportTexts): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: how.title },
    { kind: 'list', items: how.steps.map((text, index) => ({ mark: String(index + 1), lead: '', text })) },
    { kind: 'missingCharacters', ...shared.missing, comma: shared.listComma },
  ];
}

function cover(
  { assessment, date }: FormInput,
  words: FormWords,
  shared: ReportTexts,
  company: string,
  parts: readonly { readonly title: string; readonly ref: string }[],
): Block {
  const { round } = assessment;
  const blank = words.cover.blank;
  return {
    kind: 'cover',
    product: shared.product,
    badge: words.badge,
    title: words.title,
    subtitle: parts.map(({ title }) => title).join('\n'),
    company: company === '' ? blank : company,
    warning: null,
    facts: [
      { label: words.cover.department, value: blank },
      { label: words.cover.filledBy, value: blank },
      { label: words.cover.date, value: blank },
      { label: shared.cover.labels.round, value: [oneLine(round.label), round.date].filter((text) => text !== '').join(' · ') },
      { label: shared.cover.labels.edition, value: parts.map(({ ref }) => ref).join('\n') },
      { label: words.cover.made, value: date },
    ],
    notice: words.cover.notice,
  };
}

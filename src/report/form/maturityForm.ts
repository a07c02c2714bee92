import { maturityAnswers } from '../../core/answers/index.ts';
import { tailoredOutOf, type Assessment, type MaturityResponse } from '../../core/assessment/index.ts';
import { editionRef } from '../../core/edition/index.ts';
import { prepareMaturityModel, type SubdomainPart } from '../../core/scoring/index.ts';
import type { Block, TableRow } from '../reportDocument.ts';
import type { FormWords } from '../words/formWords.ts';
import type { FormInput } from './formInput.ts';
import { answerTable, formRow, formTable } from './formTable.ts';

type MaturityFormPart = NonNullable<FormInput['maturity']>;

/** The requirements in scope, a table for each sub-domain with its levels as groups. */
export function maturityForm({ edition, texts }: MaturityFormPart, assessment: Assessment, words: FormWords): readonly Block[] {
  const response = (assessment.responses[editionRef(edition.questionnaire)] ?? {}) as MaturityResponse; // checked when the file was opened
  const { industryType } = assessment.company;
  const { elements, levels } = prepareMaturityModel(edition, { industryType, tailoredOut: tailoredOutOf(response) });
  const subdomains = elements.flatMap((element) =>
    element.domains.flatMap((domain) => domain.subdomains.map((subdomain) => ({ subdomain, element: element.id, domain: domain.id }))),
  );
  const inScope = new Set(subdomains.map(({ subdomain }) => subdomain.id));
  const leftOut = edition.questionnaire.elements
    .flatMap((element) => element.domains.flatMap((domain) => domain.subdomains))
    .filter((id) => !inScope.has(id));
  const nameOf = (id: string) => `${id} ${texts.subdomains[id] ?? ''}`.trim();
  const listComma = texts.language === 'en' ? ', ' : '、';
  return [
    { kind: 'heading', level: 1, text: texts.title },
    { kind: 'paragraph', text: texts.notice, tone: 'quiet' },
    ...(leftOut.length === 0 ? [] : [{ kind: 'paragraph', text: words.leftOut(leftOut.map(nameOf).join(listComma)), tone: 'quiet' } as const]),
    ...answerTable(words, texts.answers),
    ...subdomains.flatMap(({ subdomain, element, domain }): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.subdomain(nameOf(subdomain.id), texts.elements[element] ?? element, texts.domains[domain] ?? domain) },
      formTable(words, levelRows({ edition, texts }, subdomain, levels, words)),
    ]),
  ];
}

function levelRows({ texts }: MaturityFormPart, subdomain: SubdomainPart, levels: readonly number[], words: FormWords): readonly TableRow[] {
  const choices = maturityAnswers.map((answer) => texts.answers[answer]?.label ?? answer);
  return subdomain.requirements.flatMap((ids, index): readonly TableRow[] => {
    if (ids.length === 0) return [];
    const level = texts.levels[String(levels[index])];
    return [
      { kind: 'group', text: level === undefined ? String(levels[index]) : `${level.ordinal} · ${level.name}`, note: words.questions(ids.length) },
      ...ids.map((id) => formRow(words, { id, text: texts.requirements[id]?.text ?? '', full: texts.requirements[id]?.full ?? '', choices })),
    ];
  });
}

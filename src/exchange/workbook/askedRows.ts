import { securityFlagsOf, tailoredOutOf } from '../../core/assessment/index.ts';
import { editionRef, type EditionRef } from '../../core/edition/index.ts';
import { prepareMaturityModel } from '../../core/scoring/index.ts';
import { fullyMet, maturityLabels, securityLabels, type AnswerLabels } from './answerLabels.ts';
import type { WorkbookInput } from './workbookInput.ts';
import { workbookWords, type FixedColumn, type WorkbookWords } from './workbookWords.ts';

/** One thing asked as a row shows it: its fixed texts by column, and the answers it offers. */
export type AskedRow = { readonly id: string; readonly fixed: Readonly<Partial<Record<FixedColumn, string>>>; readonly applies: boolean; readonly labels: AnswerLabels };

/** The sheet of one edition before it is laid out. */
export type AskedSheet = { readonly edition: EditionRef; readonly name: string; readonly columns: readonly FixedColumn[]; readonly rows: readonly AskedRow[] };

/** Every requirement of the maturity edition; what the scope leaves out is marked. */
export function maturitySheet({ assessment, editions, language }: WorkbookInput): AskedSheet {
  const { edition } = editions.maturity;
  const texts = editions.maturity.texts[language];
  const words = workbookWords[language];
  const ref = editionRef(edition.questionnaire);
  const tailoredOut = tailoredOutOf(assessment.responses[ref] ?? {}); // checked when the file was opened
  const { industryType } = assessment.company;
  const applicable = new Set(prepareMaturityModel(edition, { industryType, tailoredOut }).requirementsByLevel.flat());
  const places = placesOf(edition.questionnaire.elements);
  const labels = maturityLabels(texts);
  return {
    edition: ref,
    name: words.sheets.maturity,
    columns: ['id', 'element', 'domain', 'subdomain', 'level', 'requirement', 'full', 'applies'],
    rows: edition.questionnaire.requirements.map(({ id, subdomain, level }) => {
      const { element = '', domain = '' } = places.get(subdomain) ?? {};
      const levelTexts = texts.levels[String(level)];
      const applies = applicable.has(id);
      const fixed = {
        id,
        element: texts.elements[element] ?? element,
        domain: texts.domains[domain] ?? domain,
        subdomain: `${subdomain} ${texts.subdomains[subdomain] ?? ''}`.trim(),
        level: levelTexts === undefined ? String(level) : words.level(levelTexts.ordinal, levelTexts.name),
        requirement: texts.requirements[id]?.text ?? '',
        full: texts.requirements[id]?.full ?? '',
        applies: appliesText(words, applies, tailoredOut.has(domain)),
      };
      return { id, fixed, applies, labels };
    }),
  };
}

/** Every question of the security edition; what the profile leaves out is marked. */
export function securitySheet({ assessment, editions, language }: WorkbookInput): AskedSheet {
  const { edition } = editions.security;
  const texts = editions.security.texts[language];
  const words = workbookWords[language];
  const ref = editionRef(edition.questionnaire);
  const flags = securityFlagsOf(assessment.responses[ref] ?? {}); // checked when the file was opened
  const isYes = (flag: string) => flags.get(flag) === true;
  const partOf = new Map(edition.questionnaire.sections.map(({ id, part }) => [id, part]));
  return {
    edition: ref,
    name: words.sheets.security,
    columns: ['id', 'part', 'section', 'tier', 'requirement', 'full', 'applies'],
    rows: edition.questionnaire.questions.map((question) => {
      const { id, section, tier, appliesIf } = question;
      const applies = isYes(edition.questionnaire.gateFlag) && appliesIf.every(isYes);
      const fixed = {
        id,
        part: texts.parts[partOf.get(section) ?? ''] ?? '',
        section: texts.sections[section] ?? section,
        tier: texts.tiers[tier]?.label ?? tier,
        requirement: texts.questions[id]?.text ?? '',
        full: fullyMet(question, texts),
        applies: applies ? words.applies.yes : words.applies.byProfile,
      };
      return { id, fixed, applies, labels: securityLabels(question, texts) };
    }),
  };
}

function appliesText({ applies: words }: WorkbookWords, applies: boolean, isTailored: boolean): string {
  return applies ? words.yes : isTailored ? words.tailored : words.notWeighed;
}

type Elements = WorkbookInput['editions']['maturity']['edition']['questionnaire']['elements'];

function placesOf(elements: Elements): ReadonlyMap<string, { readonly element: string; readonly domain: string }> {
  return new Map(
    elements.flatMap((element) =>
      element.domains.flatMap((domain) => domain.subdomains.map((subdomain) => [subdomain, { element: element.id, domain: domain.id }] as const)),
    ),
  );
}

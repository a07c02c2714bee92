import { findDistrict, findIndustry, formerDistricts, sizeClass, zones } from '../../core/company/index.ts';
import { editionRef, type Edition } from '../../core/edition/index.ts';
import { contentHash } from '../../core/shared/index.ts';
import type { CoverBlock } from '../reportDocument.ts';
import { oneLine } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';
import type { SharedContext } from './sharedContext.ts';

/** The cover: who was assessed, by what, and what the result is not. */
export function cover(context: ReportContext, title: string): CoverBlock {
  const { words, company } = context;
  const { titles, notices } = wordsOfParts(context);
  const [onlyNotice] = notices;
  return {
    kind: 'cover',
    product: words.product,
    badge: words.badge,
    title,
    subtitle: titles.join('\n'),
    company,
    warning: warningOf(context),
    facts: factsOf(context),
    notice: notices.length === 1 && onlyNotice !== undefined ? onlyNotice : words.cover.notice,
    ...preparedByOf(context),
  };
}

/** Nothing where the company made the report itself. */
function preparedByOf({ words, preparedBy }: SharedContext): Pick<CoverBlock, 'preparedBy'> {
  if (preparedBy === null) return {};
  const name = oneLine(preparedBy.name);
  return name === '' && preparedBy.logo === null ? {} : { preparedBy: { label: words.cover.labels.preparedBy, name, logo: preparedBy.logo } };
}

/** Titles and notices as the editions word them; two editions of the ladder share a notice. */
function wordsOfParts({ maturity, security, ladder }: ReportContext): { readonly titles: readonly string[]; readonly notices: readonly string[] } {
  const texts = [
    ...(maturity === null ? [] : [maturity.texts]),
    ...(security === null ? [] : [security.texts]),
    ...(ladder === null ? [] : ladder.views.map((view) => view.texts)),
  ];
  return { titles: texts.map((said) => said.title), notices: [...new Set(texts.map((said) => said.notice))] };
}

/** Said plainly: what is not complete, or that nothing is answered. */
function warningOf({ words, maturity, security, ladder }: ReportContext): string | null {
  if (maturity === null && security === null && ladder === null) return words.nothing.text;
  const warnings = [
    ...(maturity?.score.outcome.status === 'incomplete' ? [words.cover.incomplete(maturity.score.answered, maturity.score.applicable)] : []),
    ...(security?.score.outcome.status === 'incomplete' ? [words.cover.securityIncomplete(security.score.answered, security.score.applicable)] : []),
  ];
  return warnings.length === 0 ? null : warnings.join('\n');
}

function factsOf(context: ReportContext): CoverBlock['facts'] {
  const { assessment, words } = context;
  const { labels } = words.cover;
  const { company, round } = assessment;
  const code = oneLine(company.uscc ?? '');
  const editions = editionTexts(context);
  return [
    ...(code === '' ? [] : [{ label: labels.code, value: code }]),
    { label: labels.industry, value: industryText(context) },
    { label: labels.industryType, value: words.industryTypes[company.industryType] },
    { label: labels.size, value: sizeText(context) },
    ...(company.ownership === undefined ? [] : [{ label: labels.ownership, value: words.ownerships[company.ownership] }]),
    { label: labels.district, value: districtText(context) },
    { label: labels.round, value: [oneLine(round.label), round.date].filter((text) => text !== '').join(' · ') },
    { label: labels.basis, value: words.bases[round.basis] },
    { label: labels.date, value: context.date },
    ...(editions === '' ? [] : [{ label: labels.edition, value: editions }]),
    { label: labels.app, value: `${words.product} ${context.appVersion}` },
    ...(context.receipt === null ? [] : [{ label: words.verification.code, value: context.receipt.code }]),
  ];
}

/** Every edition with the beginning of its hash, one a line. */
function editionTexts({ words, maturity, security, ladder }: ReportContext): string {
  const editions: readonly Edition[] = [
    ...(maturity === null ? [] : [maturity.edition]),
    ...(security === null ? [] : [security.edition]),
    ...(ladder === null ? [] : ladder.views.map(({ edition }) => edition)),
  ];
  return editions
    .map(({ questionnaire, rubric }) => {
      const hash = contentHash({ questionnaire, rubric }).slice(0, 12);
      return words.inBrackets(editionRef(questionnaire), words.cover.hash(hash));
    })
    .join('\n');
}

function industryText(context: SharedContext): string {
  const { words, language } = context;
  const code = context.assessment.company.industry ?? '';
  const industry = findIndustry(code);
  if (code === '') return words.cover.notGiven;
  if (industry === null) return code;
  const name = language === 'en' ? industry.division.en : (industry.class?.name ?? industry.division.name);
  return words.inBrackets(name, `GB/T 4754-2017: ${code}`);
}

function sizeText(context: SharedContext): string {
  const { words } = context;
  const { employees, revenue } = context.assessment.company;
  const parts = [
    ...(employees === undefined ? [] : [words.cover.employees(employees)]),
    ...(revenue === undefined ? [] : [words.cover.revenue(revenue)]),
  ];
  if (employees === undefined || revenue === undefined) return parts.join(words.listComma) || words.cover.notGiven;
  return words.inBrackets(words.sizes[sizeClass(employees, revenue)], parts.join(words.listComma));
}

function districtText(context: SharedContext): string {
  const { words, language } = context;
  const code = context.assessment.company.district ?? '';
  const district = findDistrict(code);
  const former = formerDistricts.find((candidate) => candidate.code === code);
  const known = district === null ? null : language === 'en' ? district.en : district.name;
  const name = known ?? (former === undefined ? code : words.cover.formerDistrict(former.name));
  return [name, zoneText(context)].filter((text) => text !== '').join(' · ') || words.cover.notGiven;
}

function zoneText(context: SharedContext): string {
  const given = oneLine(context.assessment.company.zone ?? '');
  const zone = zones.find((candidate) => candidate.id === given);
  return zone === undefined ? given : context.language === 'en' ? zone.en : zone.name;
}

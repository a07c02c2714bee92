import { findDistrict, findIndustry, formerDistricts, sizeClass, zones } from '../../core/company/index.ts';
import { contentHash } from '../../core/shared/index.ts';
import type { CoverBlock } from '../reportDocument.ts';
import { oneLine, type ReportContext } from './reportContext.ts';

/** The cover: who was assessed, by what, and what the result is not. */
export function cover(context: ReportContext): CoverBlock {
  const { assessment, texts, words, score, edition } = context;
  const { labels } = words.cover;
  const { company, round } = assessment;
  const code = oneLine(company.uscc ?? '');
  const hash = contentHash({ questionnaire: edition.questionnaire, rubric: edition.rubric }).slice(0, 12);
  const facts = [
    ...(code === '' ? [] : [{ label: labels.code, value: code }]),
    { label: labels.industry, value: industryText(context) },
    { label: labels.industryType, value: words.industryTypes[company.industryType] },
    { label: labels.size, value: sizeText(context) },
    ...(company.ownership === undefined ? [] : [{ label: labels.ownership, value: words.ownerships[company.ownership] }]),
    { label: labels.district, value: districtText(context) },
    { label: labels.round, value: [oneLine(round.label), round.date].filter((text) => text !== '').join(' · ') },
    { label: labels.basis, value: words.bases[round.basis] },
    { label: labels.date, value: context.date },
    { label: labels.edition, value: words.inBrackets(context.editionRef, words.cover.hash(hash)) },
    { label: labels.app, value: `${words.product} ${context.appVersion}` },
  ];
  return {
    kind: 'cover',
    product: words.product,
    badge: words.badge,
    title: words.title,
    subtitle: texts.title,
    company: context.company,
    warning: score.outcome.status === 'complete' ? null : words.cover.incomplete(score.answered, score.applicable),
    facts,
    notice: texts.notice,
  };
}

function industryText(context: ReportContext): string {
  const { words, language } = context;
  const code = context.assessment.company.industry ?? '';
  const industry = findIndustry(code);
  if (code === '') return words.cover.notGiven;
  if (industry === null) return code;
  const name = language === 'en' ? industry.division.en : (industry.class?.name ?? industry.division.name);
  return words.inBrackets(name, `GB/T 4754-2017: ${code}`);
}

function sizeText(context: ReportContext): string {
  const { words } = context;
  const { employees, revenue } = context.assessment.company;
  const parts = [
    ...(employees === undefined ? [] : [words.cover.employees(employees)]),
    ...(revenue === undefined ? [] : [words.cover.revenue(revenue)]),
  ];
  if (employees === undefined || revenue === undefined) return parts.join(words.listComma) || words.cover.notGiven;
  return words.inBrackets(words.sizes[sizeClass(employees, revenue)], parts.join(words.listComma));
}

function districtText(context: ReportContext): string {
  const { words, language } = context;
  const code = context.assessment.company.district ?? '';
  const district = findDistrict(code);
  const former = formerDistricts.find((candidate) => candidate.code === code);
  const known = district === null ? null : language === 'en' ? district.en : district.name;
  const name = known ?? (former === undefined ? code : words.cover.formerDistrict(former.name));
  return [name, zoneText(context)].filter((text) => text !== '').join(' · ') || words.cover.notGiven;
}

function zoneText(context: ReportContext): string {
  const given = oneLine(context.assessment.company.zone ?? '');
  const zone = zones.find((candidate) => candidate.id === given);
  return zone === undefined ? given : context.language === 'en' ? zone.en : zone.name;
}

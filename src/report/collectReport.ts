import {
  findOverClaims,
  findReceipt,
  improvementOf,
  ladderFactsOf,
  ladderMaturityOf,
  levelSharesPath,
  maturityResponseSchema,
  overClaimRulesPath,
  scoreMaturityResponse,
  scoreSecurityResponse,
  securityResponseSchema,
  type Assessment,
  type LevelShares,
  type OverClaim,
  type OverClaimRules,
} from '../core/assessment/index.ts';
import {
  editionRef,
  isEditionRef,
  splitEditionRef,
  type EditionOf,
  type EditionRef,
  type LadderEdition,
  type Method,
  type TextsOf,
} from '../core/edition/index.ts';
import {
  evaluateGradient,
  evaluateLadder,
  type ClosedLoop,
  type LadderFacts,
  type LadderMaturity,
  type NationalGradient,
} from '../core/ladder/index.ts';
import { cheapestRungPath, effortDataPath, rungEffortDataPath, rungEffortsFor, type EffortData, type RungEffortData, type RungEffortOf } from '../core/path/index.ts';
import { holdsFacts, isMaturityBegun, isSecurityBegun } from './isBegun.ts';
import type { ReportLanguage } from './reportDocument.ts';
import type { LadderPart, LadderView, MaturityPart, ReportInput, SecurityPart } from './reportInput.ts';
import type { ReportShelf } from './reportShelf.ts';

/** What a report needs to know beside the assessment and the shelf. */
export type ReportSettings = Pick<ReportInput, 'language' | 'date' | 'appVersion' | 'leftOut' | 'preparedBy' | 'benchmark'>;

/**
 * Gathers what a report is made of: every part that the assessment has begun, scored under the newest edition it
 * answers; the ladder under every edition offered. A part not begun is null.
 */
export async function collectReport(assessment: Assessment, shelf: ReportShelf, settings: ReportSettings): Promise<ReportInput> {
  const { language } = settings;
  const maturity = await maturityPart(assessment, shelf, language);
  const security = await securityPart(assessment, shelf, language);
  return {
    assessment,
    maturity,
    security,
    ladder: await ladderPart(assessment, shelf, language, maturity),
    overClaims: await overClaimsOf(assessment, shelf, maturity, security),
    receipt: await findReceipt(assessment, shelf),
    ...settings,
  };
}

/** Every rule looks at a maturity answer, so without one nothing is asked. */
async function overClaimsOf(
  assessment: Assessment,
  shelf: ReportShelf,
  maturity: MaturityPart | null,
  security: SecurityPart | null,
): Promise<readonly OverClaim[]> {
  if (maturity === null) return [];
  return findOverClaims(await overClaimRules(shelf), assessment, [maturity.edition, ...(security === null ? [] : [security.edition])]);
}

async function overClaimRules(shelf: ReportShelf): Promise<OverClaimRules['rules']> {
  return ((await shelf.loadData(overClaimRulesPath)) as OverClaimRules).rules; // a test of the data has checked it
}

async function maturityPart(assessment: Assessment, shelf: ReportShelf, language: ReportLanguage): Promise<MaturityPart | null> {
  const answered = await newestAnswered('gbt39116', 'levelCumulative', assessment, shelf, language);
  if (answered === null) return null;
  const response = maturityResponseSchema.parse(assessment.responses[answered.ref]);
  if (!isMaturityBegun(response)) return null;
  const { edition, texts } = answered;
  const data = { efforts: (await shelf.loadData(effortDataPath)) as EffortData, rules: await overClaimRules(shelf) }; // a test of the data has checked it
  return {
    edition,
    texts,
    response,
    score: scoreMaturityResponse(edition, assessment, response),
    improvement: improvementOf(edition, assessment, response, data),
    shares: (await shelf.loadData(levelSharesPath)) as LevelShares, // likewise
  };
}

async function securityPart(assessment: Assessment, shelf: ReportShelf, language: ReportLanguage): Promise<SecurityPart | null> {
  const answered = await newestAnswered('infosec', 'weightedSections', assessment, shelf, language);
  if (answered === null) return null;
  const response = securityResponseSchema.parse(assessment.responses[answered.ref]);
  if (!isSecurityBegun(response)) return null;
  const { edition, texts } = answered;
  return { edition, texts, response, score: scoreSecurityResponse(edition, response) };
}

async function ladderPart(
  assessment: Assessment,
  shelf: ReportShelf,
  language: ReportLanguage,
  maturity: MaturityPart | null,
): Promise<LadderPart | null> {
  const facts = ladderFactsOf(assessment);
  if (facts === null || !holdsFacts(facts)) return null;
  const own = maturity === null ? undefined : ladderMaturityOf(maturity.edition, assessment, maturity.response);
  const effortOf = rungEffortsFor((await shelf.loadData(rungEffortDataPath)) as RungEffortData, assessment.efforts ?? {}); // a test of the data has checked it
  const [first, ...others] = await Promise.all(offeredLadders(shelf).map((ref) => ladderView(ref, facts, own, shelf, language, effortOf)));
  if (first === undefined) return null;
  // Lint and a test of the data have checked these files before they were published.
  const data = (await shelf.loadData('cq-ladder/national-gradient.json')) as NationalGradient;
  const closedLoop = (await shelf.loadData('cq-ladder/policies.json')) as ClosedLoop;
  return { facts, views: [first, ...others], gradient: { data, outcome: evaluateGradient(data, facts, own) }, closedLoop };
}

/** Every edition of the ladder that is or was offered, the earlier first. */
function offeredLadders({ entries }: ReportShelf): readonly EditionRef[] {
  return entries
    .filter(({ method, status }) => method === 'criteriaLadder' && status !== 'draft')
    .map(editionRef)
    .sort((left, right) => byVersion(right, left));
}

async function ladderView(
  ref: EditionRef,
  facts: LadderFacts,
  maturity: LadderMaturity | undefined,
  shelf: ReportShelf,
  language: ReportLanguage,
  effortOf: RungEffortOf,
): Promise<LadderView> {
  const edition = (await shelf.findEdition(ref)) as LadderEdition; // the catalogue names its method
  const outcome = evaluateLadder(edition, facts, maturity);
  return { edition, texts: await loadTexts<'criteriaLadder'>(ref, shelf, language), outcome, path: cheapestRungPath(outcome, effortOf) };
}

type Answered<Wanted extends Method> = { readonly ref: EditionRef; readonly edition: EditionOf<Wanted>; readonly texts: TextsOf<Wanted> };

/** The newest edition of a questionnaire that the assessment answers. */
async function newestAnswered<Wanted extends Method>(
  id: string,
  method: Wanted,
  assessment: Assessment,
  shelf: ReportShelf,
  language: ReportLanguage,
): Promise<Answered<Wanted> | null> {
  const refs = Object.keys(assessment.responses).filter(isEditionRef).filter((ref) => splitEditionRef(ref).id === id);
  for (const ref of refs.sort(byVersion)) {
    const edition = await shelf.findEdition(ref);
    if (edition?.method !== method) continue;
    return { ref, edition: edition as EditionOf<Wanted>, texts: await loadTexts<Wanted>(ref, shelf, language) }; // the methods were just compared
  }
  return null;
}

async function loadTexts<Wanted extends Method>(ref: EditionRef, shelf: ReportShelf, language: ReportLanguage): Promise<TextsOf<Wanted>> {
  const { id, version } = splitEditionRef(ref);
  return (await shelf.loadData(`${id}/${version}/texts.${language}.json`)) as TextsOf<Wanted>; // validated by lint
}

/** The newer first. */
function byVersion(left: EditionRef, right: EditionRef): number {
  return splitEditionRef(right).version.localeCompare(splitEditionRef(left).version, 'en', { numeric: true });
}

import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import { add, compare, fraction, one, reaches, weightedMean, zero, type Fraction, type Weighted } from '../shared/index.ts';
import type { DomainPart, MaturityModel, SubdomainPart } from './maturityModel.ts';

/** The score of a part at one level: exact, still open, or nothing asked there (SPEC S4). */
export type Cell = Fraction | 'open' | 'empty';

/** One maturity level (SPEC S3, S5): its exact score in 0…1, or the requirements still open. */
export type LevelScore =
  | { readonly status: 'scored'; readonly level: number; readonly score: Fraction; readonly satisfied: boolean }
  | { readonly status: 'open'; readonly level: number; readonly unanswered: readonly string[] };

/** A sub-domain, domain or element with its cells in the order of the levels. */
export type PartScore = { readonly id: string; readonly levels: readonly Cell[] };

/** A sub-domain with its own maturity (SPEC S9): null while a level that decides it is open. */
export type SubdomainScore = PartScore & { readonly maturity: Fraction | null; readonly ceiling: number };

/** Everything that follows from the answers of one maturity response. */
export type MaturityScore = {
  readonly levels: readonly LevelScore[];
  readonly elements: readonly PartScore[];
  readonly domains: readonly PartScore[];
  readonly subdomains: readonly SubdomainScore[];
  readonly tailoredSubdomains: readonly string[];
  readonly answered: number;
  readonly applicable: number;
  /** Applicable requirements answered `unknown`: to find out. */
  readonly unknown: readonly string[];
  /** The lowest and the highest level still possible (SPEC S10). */
  readonly range: { readonly min: number; readonly max: number };
  readonly outcome: MaturityOutcome;
};

/** The result once every level that can decide it is answered (SPEC S7), or what is still open. */
export type MaturityOutcome =
  | { readonly status: 'complete'; readonly total: Fraction; readonly level: number }
  | { readonly status: 'incomplete'; readonly level: number; readonly unanswered: readonly string[] };

/**
 * Scores a maturity response (SPEC S1–S10), all in exact fractions.
 *
 * @param answers given answers by requirement id; answers to requirements outside the scope are ignored
 * @source GB/T 39117-2020, clause 6 (formulas and threshold: medium-high confidence; conventions: see the rubric)
 */
export function scoreMaturity(model: MaturityModel, answers: MaturityAnswers): MaturityScore {
  const cellOf = cellScorer(model, (id) => answers.get(id));
  const subdomains: SubdomainScore[] = [];
  const domains: PartScore[] = [];
  const elements: PartScore[] = [];
  for (const element of model.elements) {
    const firstDomain = domains.length;
    for (const domain of element.domains) {
      const firstSubdomain = subdomains.length;
      for (const subdomain of domain.subdomains) {
        const levels = subdomain.requirements.map(cellOf);
        subdomains.push({ id: subdomain.id, levels, ...ownMaturity(model, [subdomain], levels) });
      }
      domains.push(combine(model, domain.id, domain.subdomains, subdomains.slice(firstSubdomain)));
    }
    elements.push(combine(model, element.id, element.domains, domains.slice(firstDomain)));
  }
  const whole = combine(model, 'whole', model.elements, elements);
  const levels = model.levels.map((level, index) => levelScore(model, level, whole.levels[index] ?? 'empty', index, answers));
  const { answered, applicable, unknown } = countAnswers(model, answers);
  return {
    levels,
    elements,
    domains,
    subdomains,
    tailoredSubdomains: model.tailoredSubdomains,
    answered,
    applicable,
    unknown,
    range: levelRange(model, answers),
    outcome: judge(model, levels),
  };
}

/**
 * The own maturity of an element, made of its cells as that of a sub-domain is (SPEC S9, D4), exact in 0…5.
 *
 * @returns null while a level that decides it is open; zero where nothing is asked of it
 */
export function elementMaturity(model: MaturityModel, score: MaturityScore, element: string): Fraction | null {
  const subdomains = (model.elements.find(({ id }) => id === element)?.domains ?? []).flatMap((domain) => domain.subdomains);
  return ownMaturity(model, subdomains, score.elements.find(({ id }) => id === element)?.levels ?? []).maturity;
}

/**
 * The lowest and highest level still possible (SPEC S10): every open requirement once as `none`, once
 * as `full`. Because raising an answer never lowers the total (SPEC S11), no other answers lie outside.
 */
export function levelRange(model: MaturityModel, answers: MaturityAnswers): { readonly min: number; readonly max: number } {
  return {
    min: levelIfOpenWere(model, answers, 'none'),
    max: levelIfOpenWere(model, answers, 'full'),
  };
}

/** The total S of exact level scores in order of the levels (SPEC S6). */
export function totalOf(model: MaturityModel, scores: readonly Fraction[]): Fraction {
  const threshold = fraction(model.thresholdInTenths, 10);
  let total = zero;
  for (const score of scores) {
    const satisfied = reaches(score, threshold);
    total = add(total, satisfied ? one : score);
    if (!satisfied && model.conventions.cumulation === 'sequential') break;
  }
  return total;
}

/** The level whose interval holds the total S (SPEC S7): 0 is below level one. */
export function levelOfTotal(model: MaturityModel, total: Fraction): number {
  let level = 0;
  model.levelBoundsInTenths.forEach((bound, index) => {
    if (compare(total, fraction(bound, 10)) >= 0) level = model.levels[index] ?? level;
  });
  return level;
}

/**
 * The exact score of a level with every requirement answered as `answerOf` says (SPEC S3–S5).
 *
 * @param index place of the level in `model.levels`
 */
export function levelScoreIf(model: MaturityModel, index: number, answerOf: (id: string) => MaturityAnswer): Fraction {
  const cellOf = cellScorer(model, answerOf);
  const domainCell = (domain: DomainPart | undefined): Cell =>
    meanOf(domain?.subdomains ?? [], (part) => cellOf(domain?.subdomains[part]?.requirements[index] ?? []));
  const cell = meanOf(model.elements, (element) => {
    const domains = model.elements[element]?.domains ?? [];
    return meanOf(domains, (domain) => domainCell(domains[domain]));
  });
  return cell === 'empty' || cell === 'open' ? one : cell;
}

function cellScorer(model: MaturityModel, answerOf: (id: string) => MaturityAnswer | undefined) {
  const empty: Cell = model.conventions.emptyCells === 'full' ? one : 'empty';
  return (requirements: readonly string[]): Cell => {
    if (requirements.length === 0) return empty;
    let tenths = 0;
    for (const id of requirements) {
      const answer = answerOf(id);
      if (answer === undefined) return 'open';
      tenths += model.answersInTenths[answer] ?? 0;
    }
    return fraction(tenths, 10 * requirements.length);
  };
}

function combine(
  model: MaturityModel,
  id: string,
  parts: readonly { readonly weight: number }[],
  scores: readonly PartScore[],
): PartScore {
  return { id, levels: model.levels.map((_, index) => meanOf(parts, (part) => scores[part]?.levels[index] ?? 'empty')) };
}

/** Empty cells leave the mean; one open cell leaves it open (SPEC S4). */
function meanOf(parts: readonly { readonly weight: number }[], cellOf: (part: number) => Cell): Cell {
  const weighted: Weighted[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const cell = cellOf(index);
    if (cell === 'open') return 'open';
    if (cell !== 'empty') weighted.push({ weight: parts[index]?.weight ?? 0, score: cell });
  }
  return weighted.length === 0 ? 'empty' : weightedMean(weighted);
}

function levelScore(model: MaturityModel, level: number, cell: Cell, index: number, answers: MaturityAnswers): LevelScore {
  if (cell === 'open') {
    const requirements = model.requirementsByLevel[index] ?? [];
    return { status: 'open', level, unanswered: requirements.filter((id) => !answers.has(id)) };
  }
  const score = cell === 'empty' ? one : cell;
  return { status: 'scored', level, score, satisfied: reaches(score, fraction(model.thresholdInTenths, 10)) };
}

/** Levels above the first unsatisfied one cannot change the total, so they may stay open (SPEC S7). */
function judge(model: MaturityModel, levels: readonly LevelScore[]): MaturityOutcome {
  const scores: Fraction[] = [];
  for (const level of levels) {
    if (level.status === 'open') return { status: 'incomplete', level: level.level, unanswered: level.unanswered };
    scores.push(level.score);
    if (!level.satisfied && model.conventions.cumulation === 'sequential') break;
  }
  const total = totalOf(model, scores);
  return { status: 'complete', total, level: levelOfTotal(model, total) };
}

/** The maturity of what the sub-domains make up, counted by its own cells (SPEC S9). */
function ownMaturity(
  model: MaturityModel,
  subdomains: readonly SubdomainPart[],
  cells: readonly Cell[],
): { readonly maturity: Fraction | null; readonly ceiling: number } {
  const asksAt = (level: number) => subdomains.some(({ requirements }) => (requirements[level - 1]?.length ?? 0) > 0);
  let ceiling = cells.length;
  while (ceiling > 0 && !asksAt(ceiling)) ceiling -= 1;
  const scores: Fraction[] = [];
  for (const cell of cells.slice(0, ceiling)) {
    if (cell === 'open') return { maturity: null, ceiling };
    // A gap between two levels asks nothing, so it cannot be missed.
    const score = cell === 'empty' ? one : cell;
    scores.push(score);
    if (!reaches(score, fraction(model.thresholdInTenths, 10))) break;
  }
  return { maturity: totalOf(model, scores), ceiling };
}

function countAnswers(model: MaturityModel, answers: MaturityAnswers) {
  let answered = 0;
  let applicable = 0;
  const unknown: string[] = [];
  for (const requirements of model.requirementsByLevel) {
    applicable += requirements.length;
    for (const id of requirements) {
      const answer = answers.get(id);
      if (answer !== undefined) answered += 1;
      if (answer === 'unknown') unknown.push(id);
    }
  }
  return { answered, applicable, unknown };
}

function levelIfOpenWere(model: MaturityModel, answers: MaturityAnswers, assumed: MaturityAnswer): number {
  const scores: Fraction[] = [];
  for (let index = 0; index < model.levels.length; index += 1) {
    const score = levelScoreIf(model, index, (id) => answers.get(id) ?? assumed);
    scores.push(score);
    if (model.conventions.cumulation === 'sequential' && !reaches(score, fraction(model.thresholdInTenths, 10))) break;
  }
  return levelOfTotal(model, totalOf(model, scores));
}

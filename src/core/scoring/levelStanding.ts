import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import { fraction, reaches, type Fraction } from '../shared/index.ts';
import { levelOfTotal, levelScoreIf, totalOf } from './levelCumulative.ts';
import type { MaturityModel } from './maturityModel.ts';
import { openByShare } from './openByShare.ts';

/**
 * What is certain of one level (SPEC S38): its score lies in `low`…`high` (exact, 0…1, both included) however its open
 * requirements are answered. `reached` and `missed` are certain, `undecided` is not.
 */
export type LevelInterval = {
  readonly level: number;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly verdict: 'reached' | 'missed' | 'undecided';
  /** Applicable requirements of the level without an answer, in the order of the edition. */
  readonly open: readonly string[];
};

/**
 * What is really left (SPEC S39, S40): the open requirements that may still change something, in the order of the
 * edition, and the fewest answers that could settle it. `atMost` is how many `ids` there are; 0 is settled.
 */
export type Left = { readonly atLeast: number; readonly atMost: number; readonly ids: readonly string[] };

/** Where a response stands before all of it is answered. */
export type LevelStanding = {
  readonly levels: readonly LevelInterval[];
  /** The level now being decided: the lowest not certainly reached; null once every level is certainly reached. */
  readonly deciding: LevelInterval | null;
  /** The exact guaranteed interval of the total S, 0…5. */
  readonly total: { readonly low: Fraction; readonly high: Fraction };
  /** The lowest and highest level still possible (SPEC S10). */
  readonly range: { readonly min: number; readonly max: number };
  /** Applicable requirements without an answer, on all levels. */
  readonly open: number;
  /** What can still change the level, the exact total, and what the response lacks to be complete (SPEC S7). */
  readonly left: { readonly forLevel: Left; readonly forTotal: Left; readonly toComplete: Left };
  /** How many open requirements can no longer change the level or the total. */
  readonly noLonger: { readonly forLevel: number; readonly forTotal: number };
};

/**
 * Where a response stands while it is being answered (SPEC S38–S40): guaranteed intervals, and which open requirements
 * can still change the result.
 *
 * A level certainly reached counts 1 whatever its open requirements become. With `sequential` the walk ends at the
 * first level certainly missed: its own open requirements still change the total but never the level, those above it
 * neither. With `allLevels` no level ends the walk, and while the level is not settled every level that is not certainly
 * reached may still change it.
 *
 * @param answers given answers by requirement id; answers outside the scope are ignored
 */
export function levelStanding(model: MaturityModel, answers: MaturityAnswers): LevelStanding {
  const parts = partsOf(model, answers);
  const levels = parts.map(({ interval }) => interval);
  const total = { low: totalOf(model, levels.map(({ low }) => low)), high: totalOf(model, levels.map(({ high }) => high)) };
  const range = { min: levelOfTotal(model, total.low), max: levelOfTotal(model, total.high) };
  const open = levels.reduce((sum, level) => sum + level.open.length, 0);
  const sequential = model.conventions.cumulation === 'sequential';
  const walked = sequential ? upToFirstMissed(levels) : levels;
  const efforts = parts.slice(0, walked.length).map(({ effort }) => effort());
  const counting = walked.filter(({ verdict }) => verdict !== 'reached');
  const forLevel = left(
    range.min === range.max ? [] : counting.filter(({ verdict }) => !sequential || verdict === 'undecided'),
    sequential ? fewestInSequence(efforts, ({ toMiss }) => toMiss) : Math.sign(range.max - range.min),
  );
  const forTotal = left(
    counting,
    sequential ? fewestInSequence(efforts, ({ toAnswer }) => toAnswer) : sum(efforts, ({ toReach, toAnswer }) => Math.min(toReach, toAnswer)),
  );
  const firstDecided = levels.findIndex(({ verdict }) => verdict !== 'reached');
  const certain = sequential && firstDecided >= 0 ? levels.slice(0, firstDecided + 1) : levels;
  return {
    levels,
    deciding: levels.find(({ verdict }) => verdict === 'undecided' || (sequential && verdict === 'missed')) ?? levels[firstDecided] ?? null,
    total,
    range,
    open,
    left: { forLevel, forTotal, toComplete: left(walked, sum(certain, (level) => level.open.length)) },
    noLonger: { forLevel: open - forLevel.atMost, forTotal: open - forTotal.atMost },
  };
}

/** What follows from the answers of one level alone; how few answers decide it is only worked out where it is asked. */
type LevelPart = { readonly given: readonly (MaturityAnswer | undefined)[]; readonly interval: LevelInterval; readonly effort: () => Effort };

/** The last result of each model. One answer changes one level, so the others are taken from the time before. */
const lastParts = new WeakMap<MaturityModel, readonly LevelPart[]>();

function partsOf(model: MaturityModel, answers: MaturityAnswers): readonly LevelPart[] {
  const before = lastParts.get(model);
  const parts = model.levels.map((level, index): LevelPart => {
    const given = (model.requirementsByLevel[index] ?? []).map((id) => answers.get(id));
    const known = before?.[index];
    if (known !== undefined && given.every((answer, place) => answer === known.given[place])) return known;
    const interval = intervalOf(model, answers, level, index);
    let effort: Effort | null = null;
    return { given, interval, effort: () => (effort ??= effortOf(model, answers, interval)) };
  });
  lastParts.set(model, parts);
  return parts;
}

function intervalOf(model: MaturityModel, answers: MaturityAnswers, level: number, index: number): LevelInterval {
  const open = (model.requirementsByLevel[index] ?? []).filter((id) => !answers.has(id));
  const scoreIf = (assumed: MaturityAnswer) => levelScoreIf(model, index, (id) => answers.get(id) ?? assumed);
  const low = scoreIf('none');
  const high = open.length === 0 ? low : scoreIf('full');
  const threshold = fraction(model.thresholdInTenths, 10);
  return { level, low, high, verdict: reaches(low, threshold) ? 'reached' : reaches(high, threshold) ? 'undecided' : 'missed', open };
}

function upToFirstMissed(levels: readonly LevelInterval[]): readonly LevelInterval[] {
  const missed = levels.findIndex(({ verdict }) => verdict === 'missed');
  return missed < 0 ? levels : levels.slice(0, missed + 1);
}

function left(levels: readonly LevelInterval[], atLeast: number): Left {
  const ids = levels.flatMap((level) => level.open);
  return { atLeast, atMost: ids.length, ids };
}

/** The fewest answers that make a level certainly reached or missed, or its score exact; `Infinity` where no answers can. */
type Effort = { readonly toReach: number; readonly toMiss: number; readonly toAnswer: number };

function effortOf(model: MaturityModel, answers: MaturityAnswers, interval: LevelInterval): Effort {
  const toAnswer = interval.open.length;
  if (interval.verdict === 'reached') return { toReach: 0, toMiss: Infinity, toAnswer: Infinity };
  if (interval.verdict === 'missed') return { toReach: Infinity, toMiss: 0, toAnswer };
  return { toReach: fewest(model, answers, interval, 'full'), toMiss: fewest(model, answers, interval, 'none'), toAnswer };
}

/**
 * The fewest answers `given` that decide a level. Shares add up, so the greatest shares first need the fewest; and more
 * answers never undo it, so the number is found by halving.
 */
function fewest(model: MaturityModel, answers: MaturityAnswers, { level }: LevelInterval, given: 'full' | 'none'): number {
  const index = model.levels.indexOf(level);
  const threshold = fraction(model.thresholdInTenths, 10);
  const ranked = openByShare(model, answers, index);
  const places = new Map(ranked.map(({ id }, place) => [id, place]));
  const other = given === 'full' ? 'none' : 'full';
  const decides = (count: number) => {
    const score = levelScoreIf(model, index, (id) => answers.get(id) ?? ((places.get(id) ?? 0) < count ? given : other));
    return reaches(score, threshold) === (given === 'full');
  };
  let [tooFew, enough] = [0, ranked.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (decides(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** With `sequential` the result is settled by reaching some levels and then ending at one, or by reaching all. */
function fewestInSequence(efforts: readonly Effort[], toEnd: (effort: Effort) => number): number {
  let reached = 0;
  let best = Infinity;
  for (const effort of efforts) {
    best = Math.min(best, reached + toEnd(effort));
    reached += effort.toReach;
  }
  return Math.min(best, reached);
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

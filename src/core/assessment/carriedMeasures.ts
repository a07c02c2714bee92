import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import type { Measure } from '../path/index.ts';
import type { MaturityModel } from '../scoring/index.ts';
import { subtract, zero, type Fraction } from '../shared/index.ts';
import { improvementOf, type ImprovementData } from './improvement.ts';
import { leastTotal, modelOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';

/** Where a measure of the round before stands; `outside` is no longer asked under the later scope or edition. */
export type MeasureStatus = 'done' | 'open' | 'late' | 'dropped' | 'outside';

/** A measure of the round before, and what has become of it. */
export type CarriedMeasure = {
  readonly measure: Measure;
  readonly status: MeasureStatus;
  /** The answer now, verified where it was; null where unanswered. */
  readonly now: MaturityAnswer | null;
  /** ISO date by which it should have ended. */
  readonly due: string;
  /** Why it was dropped; empty where it was not. */
  readonly reason: string;
  /** Of one that is done: by how much the total would be lower had its answer stayed as it was; else zero. */
  readonly effect: Fraction;
};

/** The measures of the round before with the effect of all that are done, together. */
export type CarriedMeasures = { readonly measures: readonly CarriedMeasure[]; readonly together: Fraction };

/**
 * Follows the cheapest path of the earlier round into the later one (SPEC R7, R8).
 *
 * @param today ISO date
 * @returns null where the earlier round had no level left to reach
 */
export function carryMeasures(before: RoundSide, after: RoundSide, data: ImprovementData, today: string): CarriedMeasures | null {
  const { path } = improvementOf(before.edition, before.assessment, before.response, data);
  if (path === null) return null;
  const model = modelOf(after);
  const [old, now] = [verifiedAnswersOf(before.response), verifiedAnswersOf(after.response)];
  const total = leastTotal(model, now);
  const lost = (ids: readonly string[]) => subtract(total, leastTotal(model, putBack(now, old, ids)));
  const asked = new Set(model.requirementsByLevel.flat());
  const dropped = after.assessment.droppedMeasures ?? {};
  const measures = path.measures.map((measure): CarriedMeasure => {
    const { id, to } = measure;
    const due = monthsAfter(before.assessment.round.date, measure.end);
    const { reason } = dropped[id] ?? { reason: '' };
    const status = !asked.has(id) ? 'outside' : isReached(model, now.get(id), to) ? 'done' : Object.hasOwn(dropped, id) ? 'dropped' : today > due ? 'late' : 'open';
    return { measure, status, now: now.get(id) ?? null, due, reason, effect: status === 'done' ? lost([id]) : zero };
  });
  return { measures, together: lost(measures.filter(({ status }) => status === 'done').map(({ measure }) => measure.id)) };
}

/** The day so many months later; a day that the month does not have is its last. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const last = toMonth === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(toMonth) ? 30 : 31;
  return [String(toYear).padStart(4, '0'), ...[toMonth, Math.min(day, last)].map((part) => String(part).padStart(2, '0'))].join('-');
}

function isReached({ answersInTenths }: MaturityModel, answer: MaturityAnswer | undefined, target: MaturityAnswer): boolean {
  return answer !== undefined && (answersInTenths[answer] ?? 0) >= (answersInTenths[target] ?? 0);
}

/** The later answers with some as they were in the earlier round. */
function putBack(now: MaturityAnswers, old: MaturityAnswers, ids: readonly string[]): MaturityAnswers {
  return new Map([...now, ...ids.map((id) => [id, old.get(id) ?? 'none'] as const)]);
}

import type { LadderTexts } from '../edition/index.ts';
import type { CriterionOutcome } from './criterionOutcome.ts';

/** The title of a criterion with the number that was applied, changed or not (SPEC L6). */
export function criterionTitle(texts: LadderTexts, outcome: CriterionOutcome): string {
  const { id } = outcome.criterion;
  const title = Object.hasOwn(texts.criteria, id) ? texts.criteria[id]?.title : undefined;
  return withThreshold(title ?? id, outcome.threshold);
}

/** Fills `{threshold}` in a title; null where the criterion asks for no number. */
export function withThreshold(title: string, threshold: number | null): string {
  return threshold === null ? title : title.replace('{threshold}', String(threshold));
}

import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import { fraction, type Fraction } from '../shared/index.ts';
import type { SecurityItemPart, SecurityModel } from './securityModel.ts';

/**
 * 符合, 部分符合, 不符合, 不适用 (nothing applies), 可选 (holds optional questions only), or not all answered yet (SPEC S27).
 */
export type ItemStatus = 'met' | 'partial' | 'unmet' | 'notApplicable' | 'optional' | 'open';

/** One item of the guide with its status. */
export type ItemConformity = { readonly number: number; readonly section: string; readonly status: ItemStatus };

/** How many items have which status; `notApplicable` counts the optional ones too. */
export type ItemCounts = {
  readonly met: number;
  readonly partial: number;
  readonly unmet: number;
  readonly notApplicable: number;
  readonly open: number;
};

/** The status of every item of the guide (SPEC S27), whether or not the questionnaire is complete. */
export function itemConformity(model: SecurityModel, answers: SecurityAnswers): readonly ItemConformity[] {
  return model.items.map((item) => ({ number: item.number, section: item.section, status: statusOf(item, answers) }));
}

/** Counts the statuses of items. */
export function countItems(items: readonly ItemConformity[]): ItemCounts {
  const count = (...statuses: readonly ItemStatus[]) => items.filter((item) => statuses.includes(item.status)).length;
  return {
    met: count('met'),
    partial: count('partial'),
    unmet: count('unmet'),
    notApplicable: count('notApplicable', 'optional'),
    open: count('open'),
  };
}

/** The share of applicable items that are met, in 0…1; null while an item is open or when none applies. */
export function itemConformityRate(counts: ItemCounts): Fraction | null {
  const applicable = counts.met + counts.partial + counts.unmet;
  return counts.open > 0 || applicable === 0 ? null : fraction(counts.met, applicable);
}

function statusOf(item: SecurityItemPart, answers: SecurityAnswers): ItemStatus {
  if (item.optional) return 'optional';
  if (item.questions.length === 0) return 'notApplicable';
  const given: SecurityAnswer[] = [];
  for (const id of item.questions) {
    const answer = answers.get(id);
    if (answer === undefined) return 'open';
    given.push(answer);
  }
  if (given.every((answer) => answer === 'Y')) return 'met';
  return given.every((answer) => answer === 'N' || answer === 'U') ? 'unmet' : 'partial';
}

import type { Assessment, OverClaimCondition, OverClaimRule } from '../../src/core/assessment/index.ts';
import { infosec } from './security.ts';
import { anAssessment } from './assessments.ts';

/** An assessment that answers just what a rule compares, each side with a value that fits it, or with one that was given. */
export function contradicting(rule: OverClaimRule, values: { readonly claim?: unknown; readonly doubt?: unknown } = {}): Assessment {
  const start = anAssessment();
  const responses: Record<string, Fields> = {};
  for (const [side, condition] of [['claim', rule.claim], ['doubt', rule.doubt]] as const) {
    place(responses, rule, condition, side in values ? values[side] : fittingValue(condition));
  }
  return { ...start, responses };
}

/** A value that just fits a condition. */
export function fittingValue(condition: OverClaimCondition): string | number | boolean {
  if ('value' in condition) return condition.value;
  return condition.kind === 'factTrue';
}

/** Values of the other end, which never fit a condition, and those that say that nothing is known. */
export function unfittingValues(condition: OverClaimCondition): readonly unknown[] {
  if ('questionnaire' in condition) {
    const [lowest, highest, unknown] = condition.questionnaire === 'infosec' ? ['N', 'Y', 'U'] : ['none', 'full', 'unknown'];
    return [condition.kind === 'answerAtLeast' ? lowest : highest, unknown, undefined];
  }
  switch (condition.kind) {
    case 'factTrue':
    case 'factFalse':
      return [condition.kind === 'factFalse', undefined];
    case 'factAtLeast':
      return [condition.value - 1, undefined];
    case 'factAtMost':
      return [condition.value + 1, undefined];
  }
}

type Fields = Record<string, unknown>;

function place(responses: Record<string, Fields>, rule: OverClaimRule, condition: OverClaimCondition, value: unknown): void {
  if ('questionnaire' in condition) {
    const ref = rule.editions.find((candidate) => candidate.startsWith(`${condition.questionnaire}@`)) ?? '';
    const response = (responses[ref] ??= condition.questionnaire === 'infosec' ? { flags: everyFlag, answers: {} } : { answers: {} });
    if (value !== undefined) (response['answers'] as Fields)[condition.id] = { value }; // made in the line above
    return;
  }
  const facts = (responses['cq-ladder'] ??= {});
  const [group = '', name = ''] = condition.fact.split('.');
  const given = value === undefined ? {} : { [name]: value };
  facts[group] = group === 'ws' ? [given] : given;
}

const everyFlag = Object.fromEntries(infosec.questionnaire.flags.map(({ id }) => [id, true]));

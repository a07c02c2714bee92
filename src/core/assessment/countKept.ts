import type { Assessment } from './assessment.ts';
import { ladderFactsOf, ladderResponseKey } from './ladderFacts.ts';
import { isObject } from './responseFaults.ts';
import type { KeptCounts } from './salvage.ts';

/** Counts what an assessment holds, over all of its responses (SPEC F5). */
export function countKept(assessment: Assessment): KeptCounts {
  const responses = Object.entries(assessment.responses).filter(([key]) => key !== ladderResponseKey).map(([, response]) => response);
  const entries = responses.flatMap((response) => Object.values(fieldsOf(response['answers'])));
  return {
    answers: entries.filter((entry) => isObject(entry) && entry['value'] !== undefined).length,
    entries: entries.length,
    flags: responses.reduce((sum, { flags, preCheck }) => sum + count(flags) + count(preCheck), 0),
    facts: countFacts(assessment),
  };
}

function countFacts(assessment: Assessment): number {
  const facts = ladderFactsOf(assessment);
  if (facts === null) return 0;
  const { sub, ...totals } = facts.declared ?? {};
  const workshops = (facts.ws ?? []).map(({ name: _, ...values }) => values);
  return [...workshops, facts.ent, facts.fac, facts.ff, totals, sub].reduce((sum, values) => sum + count(values), 0);
}

function count(values: unknown): number {
  return Object.values(fieldsOf(values)).filter((value) => value !== undefined).length;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

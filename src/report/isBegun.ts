import type { MaturityEntry, MaturityResponse, SecurityEntry, SecurityResponse } from '../core/assessment/index.ts';
import type { LadderFacts } from '../core/ladder/index.ts';

/** Whether a maturity response says anything: a domain left out, an answer, or a text beside one. */
export function isMaturityBegun({ tailoredOut, answers }: MaturityResponse): boolean {
  return (tailoredOut ?? []).length > 0 || Object.values(answers ?? {}).some(saysSomething);
}

/** Whether a security response says anything: a fact of the profile, a grading factor, an answer, or a text beside one. */
export function isSecurityBegun({ flags, preCheck, answers }: SecurityResponse): boolean {
  return Object.keys({ ...flags, ...preCheck }).length > 0 || Object.values(answers ?? {}).some(saysSomething);
}

/** Whether any fact of the ladder is entered; a workshop that only has a name counts. */
export function holdsFacts({ ws, ent, fac, ff, declared, titles }: LadderFacts): boolean {
  const { sub, ...totals } = declared ?? {};
  return [...(ws ?? []), ent, fac, ff, totals, sub].some((facts) => Object.values(facts ?? {}).some((value) => value !== undefined)) || titles !== undefined;
}

function saysSomething({ value, evidence, note, verified }: MaturityEntry | SecurityEntry): boolean {
  return value !== undefined || verified !== undefined || [evidence, note].some((text) => (text ?? '').trim() !== '');
}

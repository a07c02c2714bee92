import type { Dependency } from './dependency.ts';
import { tenthsOf, type PathQuestion, type Raisable, type Step } from './raise.ts';

/** Raises that are done together, or nothing. */
export type Choice = { readonly cost: number; readonly gain: number; readonly raises: readonly { readonly of: Raisable; readonly step: Step }[] };

/**
 * Splits what may be raised into parts that no dependency joins, and lists for each part every choice that keeps the
 * dependencies and that no other choice beats in cost and gain (SPEC P3, P4). The first choice is to do nothing.
 */
export function choicesByComponent(question: PathQuestion, raisables: readonly Raisable[]): readonly (readonly Choice[])[] {
  const byId = new Map(raisables.map((raisable) => [raisable.id, raisable]));
  const binding = question.dependencies.filter((dependency) => isBinding(question, dependency, byId));
  return components(raisables, binding).map((members) => {
    const ids = new Set(members.map(({ id }) => id));
    return unbeaten(allChoices(question, members, binding.filter(({ id }) => ids.has(id))));
  });
}

/** Binding where neither side is there yet: what a firm has already claimed is a question to it, not a part of the plan. */
export function isBinding({ model, answers }: PathQuestion, { id, at, needs, least }: Dependency, among: ReadonlyMap<string, unknown>): boolean {
  return (
    among.has(id) &&
    among.has(needs) &&
    tenthsOf(model, answers.get(id)) < tenthsOf(model, at) &&
    tenthsOf(model, answers.get(needs)) < tenthsOf(model, least)
  );
}

function components(raisables: readonly Raisable[], binding: readonly Dependency[]): readonly (readonly Raisable[])[] {
  const group = new Map(raisables.map(({ id }) => [id, id]));
  for (const { id, needs } of binding) {
    const [kept, merged] = [group.get(id), group.get(needs)];
    for (const [member, of] of group) if (of === merged && kept !== undefined) group.set(member, kept);
  }
  const parts = new Map<string | undefined, Raisable[]>();
  for (const raisable of raisables) {
    const key = group.get(raisable.id);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [raisable]);
    else part.push(raisable);
  }
  return [...parts.values()];
}

function allChoices({ model }: PathQuestion, members: readonly Raisable[], binding: readonly Dependency[]): readonly Choice[] {
  let choices: readonly Choice[] = [{ cost: 0, gain: 0, raises: [] }];
  for (const of of members) {
    choices = choices.flatMap((choice) => [
      choice,
      ...of.steps.map((step) => ({ cost: choice.cost + step.cost, gain: choice.gain + step.gain, raises: [...choice.raises, { of, step }] })),
    ]);
  }
  const reached = ({ raises }: Choice, id: string) => raises.find(({ of }) => of.id === id)?.step.tenths ?? 0;
  return choices.filter((choice) =>
    binding.every(({ id, at, needs, least }) => reached(choice, id) < tenthsOf(model, at) || reached(choice, needs) >= tenthsOf(model, least)),
  );
}

/** Those that no cheaper or equally dear one matches in gain; of equal ones the one with fewer raises stays. */
export function unbeaten(choices: readonly Choice[]): readonly Choice[] {
  const sorted = [...choices].sort(
    (left, right) => left.cost - right.cost || right.gain - left.gain || left.raises.length - right.raises.length,
  );
  const kept: Choice[] = [];
  let best = -1;
  for (const choice of sorted) {
    if (choice.gain <= best) continue;
    kept.push(choice);
    best = choice.gain;
  }
  // Where something costs nothing, doing it beats doing nothing.
  return kept;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded as seededRuns } from '../../../tests/builders/index.ts';
import { ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import type { LadderEdition } from '../edition/index.ts';
import {
  evaluateLadder,
  factCatalogue,
  type FactForm,
  type FactGroup,
  type FactValue,
  type LadderFacts,
  type LadderOutcome,
  type PartOutcome,
  type Rung,
} from './index.ts';

const editions = [ladder2023, ladder2024];
/** Half as many runs as elsewhere: each draws some seventy facts. */
const seeded = { ...seededRuns, numRuns: 150 };
const height: Record<Rung, number> = { NONE: 0, DW: 1, SF: 2, FF: 3 };
const eachEdition = fc.constantFrom(...editions);

/** A value of a fact; undefined is unknown. */
function anyValue(form: FactForm): fc.Arbitrary<FactValue | undefined> {
  switch (form.kind) {
    case 'flag':
      return fc.constantFrom(true, false, undefined);
    case 'choice':
      return fc.constantFrom(...form.options, undefined);
    case 'count':
      return fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: Math.min(12, form.maximum) }));
    case 'number':
      return fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: form.maximum * 10 }).map((tenths) => tenths / 10));
  }
}

/** The facts of one group under their file names: most at their best, as evenly drawn ones would hardly ever reach a rung. */
function anyGroup(group: FactGroup, prefix: string): fc.Arbitrary<Record<string, FactValue>> {
  const forms = factCatalogue.filter((form) => form.group === group && form.id.startsWith(`${prefix}.`));
  return fc
    .record({
      goodPercent: fc.constantFrom(100, 100, 95, 80, 40),
      rolls: fc.array(fc.nat(99), { minLength: forms.length, maxLength: forms.length }),
      values: fc.tuple(...forms.map(anyValue)),
    })
    .map(({ goodPercent, rolls, values }) =>
      Object.fromEntries(
        forms.flatMap((form, index) => {
          const value = (rolls[index] ?? 0) < goodPercent ? best(form) : values[index];
          return value === undefined ? [] : [[form.id.slice(prefix.length + 1), value] as const];
        }),
      ),
    );
}

const anyWorkshop = fc.record({ name: fc.constantFrom('甲', '乙', '丙'), facts: anyGroup('ws', 'ws') }).map(({ name, facts }) => ({ ...facts, name }));

const anyFacts: fc.Arbitrary<LadderFacts> = fc
  .record({
    ws: fc.array(anyWorkshop, { maxLength: 4 }),
    ent: anyGroup('ent', 'ent'),
    fac: anyGroup('fac', 'fac'),
    ff: anyGroup('ff', 'ff'),
    totals: anyGroup('declared', 'ent'),
    sub: anyGroup('declared', 'sub'),
  })
  .map(({ totals, sub, ...facts }) => ({ ...facts, declared: { ...totals, sub } }));

/** Everything an outcome says, in a form that can be compared. */
function said({ rung, DW, SF, FF, policy }: LadderOutcome) {
  const part = ({ short, unmet, unknown }: PartOutcome) => ({ short, unmet, unknown });
  return { rung, count: DW.metCount, nearest: part(DW.nearest), SF: part(SF), best: FF.best.id, branches: FF.branches.map(part), policy };
}

/** Makes one fact of a group as good as it can be. */
function best(form: FactForm): FactValue {
  if (form.kind === 'flag') return true;
  return form.kind === 'choice' ? (form.options[form.options.length - 1] ?? '') : form.maximum;
}

describe('properties of the ladder', () => {
  it('[L10] a further fact that is met never lowers a rung and never adds to what is missing', () => {
    const raisable = factCatalogue.filter((form) => ['ws', 'ent', 'fac', 'ff'].includes(form.group) && form.id !== 'fac.complete_machine');
    fc.assert(
      fc.property(eachEdition, anyFacts, fc.constantFrom(...raisable), fc.nat(3), (edition, facts, form, which) => {
        const name = form.id.slice(form.id.indexOf('.') + 1);
        const raised: LadderFacts =
          form.group === 'ws'
            ? { ...facts, ws: (facts.ws ?? []).map((workshop, index) => (index === which ? { ...workshop, [name]: best(form) } : workshop)) }
            : { ...facts, [form.group]: { ...facts[form.group as 'ent' | 'fac' | 'ff'], [name]: best(form) } }; // filtered above

        const before = evaluateLadder(edition, facts);
        const after = evaluateLadder(edition, raised);

        expect(height[after.rung]).toBeGreaterThanOrEqual(height[before.rung]);
        expect(after.DW.nearest.short.total).toBeLessThanOrEqual(before.DW.nearest.short.total);
        expect(after.SF.short.total).toBeLessThanOrEqual(before.SF.short.total);
        expect(after.FF.best.total).toBeLessThanOrEqual(before.FF.best.total);
      }),
      seeded,
    );
  });

  it('[L2] unknown never counts as met: what stands with a fact unknown stands with it at its worst', () => {
    const flags = factCatalogue.filter((form) => form.kind === 'flag' && ['fac', 'ff'].includes(form.group) && form.id !== 'fac.complete_machine');
    fc.assert(
      fc.property(eachEdition, anyFacts, fc.constantFrom(...flags), (edition, facts, form) => {
        const name = form.id.slice(form.id.indexOf('.') + 1);
        const group = form.group as 'fac' | 'ff'; // filtered above
        const { [name]: _, ...rest } = facts[group] ?? {};

        const unknown = evaluateLadder(edition, { ...facts, [group]: rest });
        const worst = evaluateLadder(edition, { ...facts, [group]: { ...rest, [name]: false } });

        expect(height[worst.rung]).toBe(height[unknown.rung]);
        expect(worst.SF.short.total).toBe(unknown.SF.short.total);
        expect(worst.FF.best.total).toBe(unknown.FF.best.total);
      }),
      seeded,
    );
  });

  it('[L10] the order of workshops never matters', () => {
    fc.assert(
      fc.property(eachEdition, anyFacts, (edition, facts) => {
        const reversed = { ...facts, ws: [...(facts.ws ?? [])].reverse() };

        expect(said(evaluateLadder(edition, reversed))).toEqual(said(evaluateLadder(edition, facts)));
      }),
      seeded,
    );
  });

  it('[L10] a further workshop never lowers a rung', () => {
    fc.assert(
      fc.property(eachEdition, anyFacts, anyWorkshop, (edition, facts, workshop) => {
        const more = evaluateLadder(edition, { ...facts, ws: [...(facts.ws ?? []), workshop] });

        expect(height[more.rung]).toBeGreaterThanOrEqual(height[evaluateLadder(edition, facts).rung]);
      }),
      seeded,
    );
  });

  it('[L5] the best branch and the nearest workshop have the least missing', () => {
    fc.assert(
      fc.property(eachEdition, anyFacts, (edition, facts) => {
        const { DW, FF } = evaluateLadder(edition, facts);

        expect(FF.best.total).toBe(Math.min(...FF.branches.map(({ total }) => total)));
        expect(DW.workshops.length === 0 ? DW.nearest.index : Math.min(...DW.workshops.map(({ short }) => short.total))).toBe(
          DW.workshops.length === 0 ? null : DW.nearest.short.total,
        );
      }),
      seeded,
    );
  });

  it('[L4] a part is met exactly when nothing is missing, and the rungs stand in order', () => {
    fc.assert(
      fc.property(eachEdition, anyFacts, (edition, facts) => {
        const { rung, DW, SF, FF, next } = evaluateLadder(edition, facts);

        for (const part of [...DW.workshops, SF, FF.common, ...FF.branches]) expect(part.met).toBe(part.short.total === 0);
        expect(FF.met).toBe(FF.best.total === 0);
        expect(rung === 'FF').toBe(DW.met && SF.met && FF.met);
        expect(next?.short.total === 0).toBe(false);
      }),
      seeded,
    );
  });

  it('[L7] setting policy aside never lowers a rung', () => {
    fc.assert(
      fc.property(eachEdition, anyFacts, (edition, facts) => {
        const { rung, policy } = evaluateLadder(edition, facts);

        expect(height[policy.rungWithout]).toBeGreaterThanOrEqual(height[rung]);
        expect(policy.heldBack.flatMap(({ conditions }) => conditions).length >= policy.heldBack.length).toBe(true);
      }),
      seeded,
    );
  });

  it('[L10] editions are judged each on its own: a fact that only one asks leaves the other alone', () => {
    const asks = (edition: LadderEdition, id: string) => edition.questionnaire.facts.some((fact) => fact.id === id);
    const onlyEarlier = factCatalogue.filter(({ id, group }) => group === 'ff' && asks(ladder2023, id) && !asks(ladder2024, id));
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...onlyEarlier), (facts, form) => {
        const changed = { ...facts, ff: { ...facts.ff, [form.id.slice(3)]: best(form) } };

        expect(said(evaluateLadder(ladder2024, changed))).toEqual(said(evaluateLadder(ladder2024, facts)));
      }),
      seeded,
    );
  });

  it('every rung comes up among the firms drawn', () => {
    const drawn = fc.sample(anyFacts, seeded).map((facts) => evaluateLadder(ladder2023, facts).rung);

    expect([...new Set(drawn)].sort()).toEqual(['DW', 'FF', 'NONE', 'SF']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSet, anyAnswers, anyPartialAnswers, anyScope, everyRequirement, gbt39116, onlyAnswered, seeded, smallEdition } from '../../../tests/builders/index.ts';
import { compare, fraction, subtract, toFractionText, type Fraction } from '../shared/index.ts';
import { fastestOrder } from './fastestOrder.ts';
import { levelStanding } from './levelStanding.ts';
import { prepareMaturityModel } from './maturityModel.ts';

const small = prepareMaturityModel(smallEdition, { industryType: 'discrete', tailoredOut: new Set() });

describe('fastestOrder', () => {
  it('[S41] asks level by level, the greatest share first, equal ones in the order of the edition', () => {
    const order = fastestOrder(small, onlyAnswered({}));

    expect(order.map(({ id, share }) => `${id} ${toFractionText(share)}`)).toEqual([
      'A-L1-a 3/10', 'A-L1-b 3/10', 'C-L1-a 3/25', 'B-L1-a 1/10', 'D-L1-a 3/50', 'D-L1-b 3/50', 'D-L1-c 3/50',
      'A-L2-a 3/5', 'D-L2-a 6/25', 'C-L2-a 4/25',
      'A-L3-a 3/5', 'D-L3-a 3/10', 'B-L3-a 1/10',
    ]);
    expect(new Set(order.map(({ changes }) => changes))).toEqual(new Set(['level']));
  });

  it('[S41] puts what changes the total alone behind, and what changes nothing last', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('B-L1').but('A-L2', 'none').without('C-L2').without('A-L3');

    expect(fastestOrder(small, answers)).toEqual([
      { id: 'C-L2-a', level: 2, share: fraction(4, 25), changes: 'total' },
      { id: 'B-L1-a', level: 1, share: fraction(1, 10), changes: 'nothing' },
      { id: 'A-L3-a', level: 3, share: fraction(3, 5), changes: 'nothing' },
    ]);
  });
});

describe.each([['gbt39116', gbt39116], ['the small edition', smallEdition]] as const)('fastestOrder of %s', (_name, edition) => {
  it('[S41] the first k of a level leave the narrowest interval of any k', () => {
    fc.assert(
      fc.property(anyScope(edition), anyPartialAnswers(edition), anyAnswers(edition), fc.infiniteStream(fc.nat()), (scope, given, others, numbers) => {
        const model = prepareMaturityModel(edition, scope);
        const level = model.levels[Number(numbers.next().value) % model.levels.length] ?? 1;
        const ordered = fastestOrder(model, given).filter((next) => next.level === level).map(({ id }) => id);
        const k = Number(numbers.next().value) % (ordered.length + 1);
        const anyK = ordered.map((id) => ({ id, place: Number(numbers.next().value) })).sort((left, right) => left.place - right.place).slice(0, k).map(({ id }) => id);
        const widthAfter = (ids: readonly string[]): Fraction => {
          const answered = answerSet([...given, ...ids.map((id) => [id, others.get(id) ?? 'none'] as const)]);
          const { low, high } = levelStanding(model, answered).levels[model.levels.indexOf(level)] ?? { low: fraction(0), high: fraction(1) };
          return subtract(high, low);
        };

        expect(compare(widthAfter(ordered.slice(0, k)), widthAfter(anyK))).toBeLessThanOrEqual(0);
      }),
      seeded,
    );
  });

  it('[S41] holds every open requirement of the scope once', () => {
    fc.assert(
      fc.property(anyScope(edition), anyPartialAnswers(edition), (scope, given) => {
        const model = prepareMaturityModel(edition, scope);

        const order = fastestOrder(model, given).map(({ id }) => id);

        expect([...order].sort()).toEqual(model.requirementsByLevel.flat().filter((id) => !given.has(id)).sort());
      }),
      seeded,
    );
  });
});

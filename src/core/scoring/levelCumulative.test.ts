import { describe, expect, it } from 'vitest';
import { everyRequirement, gbt39116, onlyAnswered, smallEdition, type AnswerSet } from '../../../tests/builders/index.ts';
import type { MaturityConventions, MaturityEdition } from '../edition/index.ts';
import { fraction, one, toFractionText, zero } from '../shared/index.ts';
import { elementMaturity, levelOfTotal, scoreMaturity, totalOf, type Cell, type MaturityScore, type PartScore } from './levelCumulative.ts';
import { prepareMaturityModel } from './maturityModel.ts';

const asDiscrete = { industryType: 'discrete', tailoredOut: new Set<string>() } as const;
const asProcess = { industryType: 'process', tailoredOut: new Set<string>() } as const;
const withoutB2 = { industryType: 'discrete', tailoredOut: new Set(['b2']) } as const;

describe('cells and means', () => {
  it('[A1] counts full 1, most 0.8, partial 0.5, none and unknown 0', () => {
    const answers = everyRequirement(smallEdition).answered('full')
      .but('B-L1', 'most').but('C-L1', 'partial').but('A-L1-a', 'none').but('A-L1-b', 'unknown');

    const { subdomains, unknown } = score(smallEdition, answers);

    expect(firstCells(subdomains)).toEqual({ A: '0', B: '4/5', C: '1/2', D: '1' });
    expect(unknown).toEqual(['A-L1-b']);
  });

  it('[S3] a cell is the mean of its requirements, everything above a weighted mean', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('A-L1-b', 'most').but('C-L1', 'partial').but('D-L1-a', 'none');

    const { subdomains, domains, elements, levels } = score(smallEdition, answers);

    expect(firstCells(subdomains)).toEqual({ A: '9/10', B: '1', C: '1/2', D: '2/3' });
    expect(firstCells(domains)).toEqual({ a1: '9/10', b1: '1', b2: '3/5' }); // 0.4 · 1/2 + 0.6 · 2/3
    expect(firstCells(elements)).toEqual({ a: '9/10', b: '7/10' }); // 0.25 · 1 + 0.75 · 3/5
    expect(levels[0]).toEqual({ status: 'scored', level: 1, score: fraction(41, 50), satisfied: true });
  });

  it('[S2] what the industry type does not weigh changes nothing', () => {
    const answers = everyRequirement(smallEdition).answered('most');

    const { levels, subdomains } = score(smallEdition, answers.but('C', 'none').but('D', 'none'), asProcess);

    expect(levels[0]).toMatchObject({ score: fraction(4, 5) });
    expect(subdomains.map((subdomain) => subdomain.id)).toEqual(['A', 'B']);
  });

  it('[A3] answers in a domain left out are ignored and its weight is shared out', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('B-L1', 'partial').but('C', 'none').but('D', 'unknown');

    const result = score(smallEdition, answers, withoutB2);

    expect(firstCells(result.elements)).toEqual({ a: '1', b: '1/2' });
    expect(result.levels[0]).toMatchObject({ score: fraction(4, 5), satisfied: true }); // 0.6 · 1 + 0.4 · 1/2
    expect(result.tailoredSubdomains).toEqual(['C', 'D']);
    expect(result).toMatchObject({ answered: 6, applicable: 6, unknown: [] });
  });
});

describe('empty cells', () => {
  const answers = everyRequirement(smallEdition).answered('full').butLevel(2, 'none').but('A-L2', 'full');

  it('[S4] renormalise: an empty cell leaves the mean and its siblings share its weight', () => {
    const result = score(smallEdition, answers, asDiscrete, { emptyCells: 'renormalise' });

    expect(cellsOf(result.subdomains, 1)).toEqual({ A: '1', B: 'empty', C: '0', D: '0' });
    expect(cellsOf(result.domains, 1)).toEqual({ a1: '1', b1: 'empty', b2: '0' });
    expect(cellsOf(result.elements, 1)).toEqual({ a: '1', b: '0' });
    expect(result.levels[1]).toMatchObject({ score: fraction(3, 5) });
  });

  it('[S4] full: an empty cell counts 1', () => {
    const result = score(smallEdition, answers, asDiscrete, { emptyCells: 'full' });

    expect(cellsOf(result.domains, 1)).toEqual({ a1: '1', b1: '1', b2: '0' });
    expect(cellsOf(result.elements, 1)).toEqual({ a: '1', b: '1/4' });
    expect(result.levels[1]).toMatchObject({ score: fraction(7, 10) }); // 0.6 · 1 + 0.4 · 1/4
  });

  it('[S4] full: a domain tailored out still leaves the mean', () => {
    const result = score(smallEdition, answers, withoutB2, { emptyCells: 'full' });

    expect(cellsOf(result.elements, 1)).toEqual({ a: '1', b: '1' });
  });

  it('[S4] a whole element without requirements at a level leaves the mean', () => {
    const result = score(smallEdition, answers.but('A-L2', 'partial'), withoutB2);

    expect(cellsOf(result.elements, 1)).toEqual({ a: '1/2', b: 'empty' });
    expect(result.levels[1]).toMatchObject({ score: fraction(1, 2) });
  });

  it('[S4] a level at which nothing is asked cannot be missed', () => {
    const requirements = smallEdition.questionnaire.requirements.filter(({ level }) => level !== 2);
    const edition = { ...smallEdition, questionnaire: { ...smallEdition.questionnaire, requirements } };

    const result = score(edition, everyRequirement(edition).answered('full'));

    expect(result.levels[1]).toMatchObject({ score: one, satisfied: true });
    expect(result.outcome).toMatchObject({ status: 'complete', level: 3 });
    expect(result.range).toEqual({ min: 3, max: 3 });
  });
});

describe('open cells', () => {
  it('[A2] an unanswered requirement is neither none nor unknown', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('D-L1-b').but('D-L1-c', 'unknown');

    const result = score(smallEdition, answers);

    expect(result.levels[0]).toEqual({ status: 'open', level: 1, unanswered: ['D-L1-b'] });
    expect(result).toMatchObject({ answered: 12, applicable: 13, unknown: ['D-L1-c'] });
    expect(result.outcome).toEqual({ status: 'incomplete', level: 1, unanswered: ['D-L1-b'] });
  });

  it('[S4] everything above an open cell is open at that level, and nothing else', () => {
    const result = score(smallEdition, everyRequirement(smallEdition).answered('full').without('D-L1-b'));

    expect(firstCells(result.subdomains)).toEqual({ A: '1', B: '1', C: '1', D: 'open' });
    expect(firstCells(result.domains)).toEqual({ a1: '1', b1: '1', b2: 'open' });
    expect(firstCells(result.elements)).toEqual({ a: '1', b: 'open' });
    expect(result.levels[1]).toMatchObject({ status: 'scored', score: one });
  });
});

describe('levels and total', () => {
  it('[S5] a level is satisfied at exactly 0.8', () => {
    const { levels, outcome } = score(gbt39116, everyRequirement().answered('most'));

    expect(levels[0]).toEqual({ status: 'scored', level: 1, score: fraction(4, 5), satisfied: true });
    expect(outcome).toEqual({ status: 'complete', total: fraction(5), level: 5 });
  });

  it('[S5] a level just below 0.8 is not satisfied, though it may round to 0.80', () => {
    const { levels, outcome } = score(gbt39116, everyRequirement().answered('most').butLevel(2, 'none').but('T3-L1-a', 'partial'));

    // One of the two cells' requirements of T3 falls by 0.3: 0.8 − 0.15 · 0.27 · 0.11
    expect(levels[0]).toEqual({ status: 'scored', level: 1, score: fraction(159_109, 200_000), satisfied: false });
    expect(outcome).toEqual({ status: 'complete', total: fraction(159_109, 200_000), level: 0 });
  });

  it('[S6] sequential: satisfied levels count 1, then the first unsatisfied one, and no more', () => {
    const model = prepareMaturityModel(gbt39116, asDiscrete);

    expect(totalOf(model, [fraction(9, 10), fraction(4, 5), fraction(79, 100), one, one])).toEqual(fraction(279, 100));
    expect(totalOf(model, [fraction(1, 2), one, one, one, one])).toEqual(fraction(1, 2));
    expect(totalOf(model, [one, one, one, one, fraction(1, 2)])).toEqual(fraction(9, 2));
    expect(totalOf(model, [])).toEqual(zero);
  });

  it('[S6] allLevels: every level counts, satisfied or not', () => {
    const conventions = { ...gbt39116.rubric.conventions, cumulation: 'allLevels' } as const;
    const model = prepareMaturityModel(gbt39116, asDiscrete, conventions);

    expect(totalOf(model, [fraction(9, 10), fraction(1, 2), fraction(4, 5), zero, fraction(1, 4)])).toEqual(fraction(11, 4));
  });

  it('[S7] level k opens at k − 0.2, both sides', () => {
    const model = prepareMaturityModel(gbt39116, asDiscrete);
    const levelAt = (thousandths: number) => levelOfTotal(model, fraction(thousandths, 1000));

    expect([0, 799, 800, 1799, 1800, 2799, 2800, 3799, 3800, 4799, 4800, 5000].map(levelAt)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('[S7] is complete without the levels above the first unsatisfied one', () => {
    const answers = everyRequirement().answered('full').butLevel(3, 'partial').withoutLevel(4).withoutLevel(5);

    const { outcome, levels, range } = score(gbt39116, answers);

    expect(outcome).toEqual({ status: 'complete', total: fraction(5, 2), level: 2 });
    expect(levels.map((level) => level.status)).toEqual(['scored', 'scored', 'scored', 'open', 'open']);
    expect(range).toEqual({ min: 2, max: 2 });
  });

  it('[S7] is incomplete while the first unsatisfied level is open', () => {
    const answers = everyRequirement().answered('full').butLevel(3, 'none').without('M5-L3-d');

    const { outcome } = score(gbt39116, answers);

    expect(outcome).toEqual({ status: 'incomplete', level: 3, unanswered: ['M5-L3-d'] });
  });

  it('[S7] names the requirements of the first open level in the order of the edition', () => {
    const answers = everyRequirement().answered('full').without('M2-L2-b').without('P1-L2').without('P1-L3');

    const { outcome } = score(gbt39116, answers);

    expect(outcome).toEqual({ status: 'incomplete', level: 2, unanswered: ['P1-L2-a', 'P1-L2-b', 'M2-L2-b'] });
  });

  it('[S7] allLevels: is complete only with every level', () => {
    const answers = everyRequirement().answered('none').without('M5-L5-c');

    const { outcome } = score(gbt39116, answers, asDiscrete, { cumulation: 'allLevels' });

    expect(outcome).toEqual({ status: 'incomplete', level: 5, unanswered: ['M5-L5-c'] });
  });
});

describe('maturity of a sub-domain', () => {
  it('[S9] counts its own levels as the total does', () => {
    const answers = everyRequirement().answered('none')
      .but('P1-L1', 'full').but('P1-L2', 'most').but('P1-L3-a', 'partial');

    const p1 = score(gbt39116, answers).subdomains.find(({ id }) => id === 'P1');

    expect(p1?.levels.map(cellText)).toEqual(['1', '4/5', '1/4', 'empty', 'empty']);
    expect(p1).toMatchObject({ maturity: fraction(9, 4), ceiling: 3 });
  });

  it('[S9] has the ceiling of its highest level with requirements', () => {
    const { subdomains } = score(gbt39116, everyRequirement().answered('full'));

    expect(Object.fromEntries(subdomains.map(({ id, ceiling }) => [id, ceiling]))).toEqual({
      P1: 3, P2: 4, T1: 5, T2: 4, T3: 4, R1: 5, R2: 4,
      M1: 5, M2: 5, M3: 5, M4: 5, M5: 5, M6: 5, M7: 5, M8: 5, M9: 5, M10: 5, M11: 5, M12: 5, M13: 5,
    });
    expect(subdomains.every(({ maturity, ceiling }) => maturity?.numerator === ceiling && maturity.denominator === 1)).toBe(true);
  });

  it('[S9] an empty cell below the ceiling counts as satisfied', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('B-L3', 'partial');

    const b = score(smallEdition, answers).subdomains.find(({ id }) => id === 'B');

    expect(b).toMatchObject({ maturity: fraction(5, 2), ceiling: 3 });
  });

  it('[S9] is open while a level that decides it is open, whatever lies above', () => {
    const answers = everyRequirement().answered('full').without('P1-L2-b').but('P2-L1', 'none').without('P2-L2');

    const { subdomains } = score(gbt39116, answers);

    expect(subdomains.find(({ id }) => id === 'P1')).toMatchObject({ maturity: null });
    expect(subdomains.find(({ id }) => id === 'P2')).toMatchObject({ maturity: zero });
  });
});

describe('the maturity of an element', () => {
  const of = (answers: AnswerSet, element: string) => elementMaturity(prepareMaturityModel(smallEdition, asDiscrete), score(smallEdition, answers), element);

  it('[D4] counts the cells of the element as the total counts levels', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('B-L3', 'partial').but('D-L3', 'none');

    expect(of(answers, 'a')).toEqual(fraction(3));
    expect(of(answers, 'b')).toEqual(fraction(17, 8)); // 2 + 0.25 · 1/2 + 0.75 · 0
  });

  it('[D4] is open while a level that decides it is open, and zero for an element that is not there', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('D-L2');

    expect([of(answers, 'a'), of(answers, 'b'), of(answers, 'none')]).toEqual([fraction(3), null, zero]);
  });
});

describe('range', () => {
  it('[S10] is everything before the first answer', () => {
    expect(score(gbt39116, onlyAnswered({})).range).toEqual({ min: 0, max: 5 });
  });

  it('[S10] takes open requirements as none and as full', () => {
    const answers = everyRequirement().answered('full').withoutLevel(4).butLevel(5, 'none');

    expect(score(gbt39116, answers).range).toEqual({ min: 3, max: 4 });
  });

  it('[S10] closes as soon as open requirements cannot matter', () => {
    const answers = everyRequirement().answered('full').without('M13-L1');

    expect(score(gbt39116, answers).range).toEqual({ min: 5, max: 5 });
    expect(score(gbt39116, answers).outcome.status).toBe('incomplete');
  });

  it('[S10] knows the conventions', () => {
    const answers = everyRequirement().answered('full').withoutLevel(1);

    expect(score(gbt39116, answers).range).toEqual({ min: 0, max: 5 });
    expect(score(gbt39116, answers, asDiscrete, { cumulation: 'allLevels' }).range).toEqual({ min: 4, max: 5 });
  });
});

function score(
  edition: MaturityEdition,
  answers: AnswerSet,
  scope: Parameters<typeof prepareMaturityModel>[1] = asDiscrete,
  conventions: Partial<MaturityConventions> = {},
): MaturityScore {
  return scoreMaturity(prepareMaturityModel(edition, scope, { ...edition.rubric.conventions, ...conventions }), answers);
}

function firstCells(parts: readonly PartScore[]): Record<string, string> {
  return cellsOf(parts, 0);
}

function cellsOf(parts: readonly PartScore[], index: number): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [part.id, cellText(part.levels[index])]));
}

function cellText(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === 'string' ? String(cell) : toFractionText(cell);
}

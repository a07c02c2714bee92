import { describe, expect, it } from 'vitest';
import { everyRequirement, gbt39116, smallEdition, type AnswerSet } from '../../../tests/builders/index.ts';
import type { MaturityConventions, MaturityEdition } from '../edition/index.ts';
import { add, one, subtract, toFractionText, zero, type Fraction } from '../shared/index.ts';
import { scoreMaturity } from './levelCumulative.ts';
import { levelGaps, type LevelGaps } from './levelGaps.ts';
import { prepareMaturityModel } from './maturityModel.ts';

const asDiscrete = { industryType: 'discrete', tailoredOut: new Set<string>() } as const;
const withoutB2 = { industryType: 'discrete', tailoredOut: new Set(['b2']) } as const;
const countingEmptyCells = { ...smallEdition.rubric.conventions, emptyCells: 'full' } as const;

describe('levelGaps', () => {
  it('[S14] a gain is the weight of the requirement times what its answer lacks', () => {
    const answers = everyRequirement(smallEdition).answered('full')
      .but('A-L1', 'none').but('B-L1', 'most').but('C-L1', 'partial').but('D-L1-b', 'none');

    const gaps = gapsOf(smallEdition, answers);

    expect(gaps?.level).toBe(1);
    expect(shown(gaps)).toEqual([
      'A-L1-a none 3/10', // 0.6 · 1/2
      'A-L1-b none 3/10',
      'C-L1-a partial 3/50', // 0.4 · 0.75 · 0.4 · 0.5
      'D-L1-b none 3/50', // 0.4 · 0.75 · 0.6 · 1/3
      'B-L1-a most 1/50', // 0.4 · 0.25 · 0.2
    ]);
  });

  it('[S14] equal gains stay in the order of the edition', () => {
    const gaps = gapsOf(smallEdition, everyRequirement(smallEdition).answered('full').but('D-L1', 'none').but('A-L1', 'none'));

    expect(gaps?.gaps.map((gap) => gap.id)).toEqual(['A-L1-a', 'A-L1-b', 'D-L1-a', 'D-L1-b', 'D-L1-c']);
  });

  it('[S4] the weight of an empty cell is shared out, or counts, as the convention says', () => {
    const answers = everyRequirement(smallEdition).answered('full').butLevel(2, 'none');

    const sharedOut = gapsOf(smallEdition, answers);
    const counted = gapsOf(smallEdition, answers, asDiscrete, countingEmptyCells);

    expect(shown(sharedOut)).toEqual(['A-L2-a none 3/5', 'D-L2-a none 6/25', 'C-L2-a none 4/25']);
    expect(shown(counted)).toEqual(['A-L2-a none 3/5', 'D-L2-a none 9/50', 'C-L2-a none 3/25']);
  });

  it('[S4] a domain tailored out has no gaps, and its weight goes to its siblings', () => {
    const gaps = gapsOf(smallEdition, everyRequirement(smallEdition).answered('none'), withoutB2);

    expect(shown(gaps)).toEqual(['B-L1-a none 2/5', 'A-L1-a none 3/10', 'A-L1-b none 3/10']);
  });

  it('[A2] an unanswered requirement counts as nothing yet and keeps its own name', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('B-L1').but('C-L1', 'unknown');

    const gaps = gapsOf(smallEdition, answers);

    expect(shown(gaps)).toEqual(['C-L1-a unknown 3/25', 'B-L1-a null 1/10']);
  });

  it('[S5] the level is the first one that is missed, not the highest one reached', () => {
    const answers = everyRequirement(smallEdition).answered('full').butLevel(2, 'partial');

    expect(gapsOf(smallEdition, answers)?.level).toBe(2);
  });

  it('[S5] nothing is missing when every level is satisfied', () => {
    expect(gapsOf(smallEdition, everyRequirement(smallEdition).answered('most'))).toBeNull();
  });

  it('[S14] in the published edition all gains together are what the level lacks to 1', () => {
    const answers = everyRequirement().answered('full').butLevel(3, 'partial').but('M5-L3', 'none').but('P1-L3', 'most');
    const model = prepareMaturityModel(gbt39116, asDiscrete);
    const level = scoreMaturity(model, answers).levels[2];

    const sum = (gapsOf(gbt39116, answers)?.gaps ?? []).reduce((total, gap) => add(total, gap.gain), zero);

    expect(level?.status === 'scored' && toFractionText(subtract(one, level.score))).toBe(toFractionText(sum));
  });

  it('[S14] the gain is the difference that the answer makes to the level score', () => {
    const answers = everyRequirement().answered('full').butLevel(3, 'partial').but('M12', 'none');
    const gap = gapsOf(gbt39116, answers)?.gaps.find((candidate) => candidate.id === 'M4-L3-b');

    const difference = subtract(levelScore(answers.but('M4-L3-b', 'full'), 3), levelScore(answers, 3));

    expect(gap === undefined ? '' : toFractionText(gap.gain)).toBe(toFractionText(difference));
  });
});

function gapsOf(
  edition: MaturityEdition,
  answers: AnswerSet,
  scope: Parameters<typeof prepareMaturityModel>[1] = asDiscrete,
  conventions: MaturityConventions = edition.rubric.conventions,
): LevelGaps | null {
  const model = prepareMaturityModel(edition, scope, conventions);
  return levelGaps(model, answers, scoreMaturity(model, answers));
}

function shown(gaps: LevelGaps | null): readonly string[] {
  return (gaps?.gaps ?? []).map((gap) => `${gap.id} ${String(gap.answer)} ${toFractionText(gap.gain)}`);
}

function levelScore(answers: AnswerSet, level: number): Fraction {
  const found = scoreMaturity(prepareMaturityModel(gbt39116, asDiscrete), answers).levels[level - 1];
  if (found?.status !== 'scored') throw new Error(`level ${level} is open`);
  return found.score;
}

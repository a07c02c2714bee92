import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, everyRequirement, seeded, smallEdition } from '../../../tests/builders/index.ts';
import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import { levelOfTotal, levelScoreIf, prepareMaturityModel, totalOf } from '../scoring/index.ts';
import { toFractionText } from '../shared/index.ts';
import { sensitivityOf } from './sensitivity.ts';

const model = prepareMaturityModel(smallEdition, { industryType: 'discrete', tailoredOut: new Set() });
const lower: Readonly<Record<string, MaturityAnswer>> = { full: 'most', most: 'partial', partial: 'none' };

function levelWith(answers: MaturityAnswers): number {
  return levelOfTotal(model, totalOf(model, model.levels.map((_, index) => levelScoreIf(model, index, (id) => answers.get(id) ?? 'none'))));
}

const dropped = (answers: MaturityAnswers, ids: readonly string[]) =>
  new Map([...answers].map(([id, answer]) => [id, ids.includes(id) ? (lower[answer] ?? answer) : answer] as const));

/** The fewest of a level's answers that have to drop, found by trying all sets of a size. */
function fewestByTrying(answers: MaturityAnswers, most: number): number {
  const level = levelWith(answers);
  const byLevel = model.requirementsByLevel.filter((_, index) => (model.levels[index] ?? 0) <= level);
  for (let size = 1; size <= most; size += 1) {
    if (byLevel.some((ids) => setsOf(ids, size).some((set) => levelWith(dropped(answers, set)) < level))) return size;
  }
  return 0;
}

function setsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, index) => setsOf(ids.slice(index + 1), size - 1).map((set) => [id, ...set]));
}

describe('what a level hangs on', () => {
  it('[P6] names exactly the answers of which one step less takes the level away', () => {
    fc.assert(
      fc.property(anyAnswers(smallEdition), (answers) => {
        const { level, alone } = sensitivityOf(model, answers);
        const tried = [...answers.keys()].filter((id) => levelWith(dropped(answers, [id])) < level);

        expect(level).toBe(levelWith(answers));
        expect(alone.map(({ id }) => id).sort()).toEqual(tried.sort());
        for (const { id, fallsTo } of alone) expect(fallsTo).toBe(levelWith(dropped(answers, [id])));
      }),
      seeded,
    );
  });

  it('[P6] says how few answers it takes, as trying all of them does', () => {
    fc.assert(
      fc.property(anyAnswers(smallEdition), (answers) => {
        expect(sensitivityOf(model, answers).fewest).toBe(fewestByTrying(answers, 7));
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('[P6] gives the exact margin above the bound', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('A-L1', 'most');

    const { margins, level } = sensitivityOf(model, answers);

    expect(level).toBe(model.levels.at(-1));
    expect(margins.map(({ margin }) => toFractionText(margin))[0]).toBe('2/25'); // 1 − 0.6 · 0.2 − 0.8
  });
});

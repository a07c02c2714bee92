import { expect, it } from 'vitest';
import type { MaturityAnswer } from '../answers/index.ts';
import { compare, fraction, multiply } from '../shared/index.ts';
import { gbt39116 } from '../../../tests/builders/index.ts';
import { sessionAgenda, spreadOf } from './disagreement.ts';
import { prepareMaturityModel } from './maturityModel.ts';

const model = prepareMaturityModel(gbt39116, { industryType: 'discrete', tailoredOut: new Set() });
const ids = model.requirementsByLevel.flat();

it.each<[string, readonly MaturityAnswer[], number]>([
  ['one voice cannot disagree', ['partial'], 0],
  ['the same answers lie at one point', ['most', 'most', 'most'], 0],
  ['the outermost answers count', ['most', 'none', 'partial'], 8],
  ['unknown lies where none lies', ['unknown', 'full'], 10],
])('[Z2] %s', (_, votes, spread) => {
  expect(spreadOf(model, votes)).toBe(spread);
});

it('[Z2] the agenda falls by disagreement × share, holds every requirement answered once, and puts different answers before equal ones', () => {
  const kinds: readonly (readonly MaturityAnswer[])[] = [['full', 'none'], ['most', 'partial'], ['full', 'full'], ['none', 'unknown']];
  const votes = new Map(ids.map((id, index) => [id, kinds[index % kinds.length] ?? []] as const));

  const agenda = sessionAgenda(model, votes);

  expect(agenda.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const weights = agenda.map(({ spread, share }) => multiply(share, fraction(spread)));
  expect(weights.every((weight, index) => index === 0 || compare(weight, weights[index - 1] ?? weight) <= 0)).toBe(true);
  const still = agenda.filter(({ spread }) => spread === 0);
  expect(still.map(({ votes: given }) => new Set(given).size).join('')).toMatch(/^2*1*$/u);
});

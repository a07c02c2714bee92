import { describe, expect, it } from 'vitest';
import { gbt39116, readJson } from '../../../tests/builders/index.ts';
import { exampleFacts, ladder2023, ladder2024, ladderVersions, textsOfLadder } from '../../../tests/builders/ladder.ts';
import { ladderPartsOf } from '../edition/index.ts';
import { fraction, toDecimalText, multiply } from '../shared/index.ts';
import {
  closedLoopSchema,
  cumulativeTarget,
  evaluateGradient,
  factCatalogue,
  findClosedLoopFaults,
  findGradientFaults,
  findLinkFaults,
  nationalGradientSchema,
  planTargetsSchema,
  targetProgress,
  type LadderFacts,
} from './index.ts';

const folder = 'questionnaires/cq-ladder';
const gradient = nationalGradientSchema.parse(readJson(`${folder}/national-gradient.json`));
const targets = planTargetsSchema.parse(readJson(`${folder}/plan-targets.json`));
const loop = closedLoopSchema.parse(readJson(`${folder}/policies.json`));

describe('the two editions', () => {
  it('[E6] hold the criteria and thresholds of the rubric they are made from', () => {
    const count = (edition: typeof ladder2023) => ladderPartsOf(edition).map(({ criteria }) => criteria.length);

    expect(count(ladder2023)).toEqual([15, 16, 3, 3, 4, 7]);
    expect(count(ladder2024)).toEqual([17, 22, 9, 3, 4, 4]);
  });

  it.each([ladder2023, ladder2024])('[L9] draw on parts of the maturity edition that exist', (edition) => {
    expect(findLinkFaults(edition.rubric.maturityLink, gbt39116)).toEqual([]);
  });

  it('[L9] a part that does not exist is named', () => {
    const link = { ...ladder2023.rubric.maturityLink, metrics: { 'sub.planning': { from: 'subdomains' as const, ids: ['M99'] } } };

    expect(findLinkFaults(link, gbt39116)).toEqual(['maturityLink sub.planning: no M99 in gbt39116@1.0.0']);
  });

  it('[L1] and the gradient ask every fact of the format between them', () => {
    const asked = new Set([
      ...[ladder2023, ladder2024].flatMap((edition) => edition.questionnaire.facts.map(({ id }) => id)),
      ...gradient.facts.map(({ id }) => id),
    ]);

    expect(factCatalogue.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it.each(ladderVersions)('[E2] the Chinese words of %s have full-width punctuation and the English ones are English', (version) => {
    const halfWidth = /[\p{Script=Han}][,;:!?()]|[,;:!?()][\p{Script=Han}]/u;

    const chinese = JSON.stringify(textsOfLadder(version, 'zh-CN'));
    const english = Object.values(textsOfLadder(version, 'en').facts).map(({ label, explanation }) => label + explanation);

    expect(halfWidth.exec(chinese)).toBeNull();
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('the national gradient', () => {
  const advancedFirm: LadderFacts = {
    ent: { no_accident: true, above_scale: true, clean_record: true, peer_position: 'province' },
    fac: { secure: true, org: true, scene_ops: true },
    declared: { cmmm_score: 2.85 },
    titles: [{ title: 'nat-basic', year: 2025 }],
  };

  it('[L11] is coherent', () => {
    expect(findGradientFaults(gradient)).toEqual([]);
  });

  it('[L11] never assesses 领航级', () => {
    const { grades } = evaluateGradient(gradient, { ...advancedFirm, ent: { ...advancedFirm.ent, peer_position: 'world' } });

    expect(grades[3]).toEqual({ id: 'leading', status: 'notAssessed' });
  });

  it('[L11] names the highest grade met and what the next misses', () => {
    const { grades, reached } = evaluateGradient(gradient, advancedFirm);

    expect(reached).toBe('advanced');
    expect(grades.map(({ status }) => status)).toEqual(['met', 'met', 'unmet', 'notAssessed']);
    expect(grades[2]).toMatchObject({ part: { unmet: ['NAT25-E2', 'NAT25-E4'], unknown: ['NAT25-E3'] } });
  });

  it('[L11] a title held counts for the grade above it and all below', () => {
    const { grades } = evaluateGradient(gradient, { ...advancedFirm, titles: [{ title: 'nat-excellent' }] });

    expect(grades[1]).toMatchObject({ status: 'met' });
    expect(grades[2]).toMatchObject({ part: { unmet: ['NAT25-E4'] } });
  });

  it('[L11] titles not told are unknown, none held is unmet', () => {
    const { titles: _, ...untold } = advancedFirm;

    expect(evaluateGradient(gradient, untold).grades[1]).toMatchObject({ status: 'unknown', part: { unknown: ['NAT25-A2'] } });
    expect(evaluateGradient(gradient, { ...untold, titles: [] }).grades[1]).toMatchObject({ status: 'unmet', part: { unmet: ['NAT25-A2'] } });
  });

  it('[L11] a firm that filled in nothing is unknown, not refused', () => {
    expect(evaluateGradient(gradient, {})).toMatchObject({ reached: null, grades: [{ status: 'unknown' }, { status: 'unknown' }, { status: 'unknown' }, {}] });
  });

  it('[L11] takes the facts of the ladder', () => {
    expect(evaluateGradient(gradient, exampleFacts('e1')).grades[0]).toMatchObject({
      status: 'unknown',
      part: { unknown: ['NAT25-C1', 'NAT25-C2', 'NAT25-B3'] },
    });
  });

  it.each([
    ['a metric the format does not know', { common: [{ ...gradient.common[0], test: { op: 'true', metric: 'ent.luck' } }] }, 'criteria: no fact ent.luck'],
    ['a criterion without words', { criteria: {} }, 'criteria: nothing for NAT25-C1'],
    ['a source that is not cited', { sources: { ...gradient.sources, S99: gradient.sources['S30'] } }, 'sources: S99 is unknown or not used'],
  ])('[E6] %s is named', (_, change, fault) => {
    expect(findGradientFaults(nationalGradientSchema.parse({ ...gradient, ...change }))).toContain(fault);
  });
});

describe('targets and counts', () => {
  const draft = targets.targets.find(({ id }) => id === '2023-plan-draft');
  const increment = targets.targets.find(({ id }) => id === '2024-equipment-renewal');
  const end2023 = targets.counts.find(({ asOf }) => asOf === '2023-12-31');

  it('[L12] at the end of 2023 the draft’s line for 2027 stood at 76.6 and 80.0 per cent; 未来工厂 has no count', () => {
    if (draft === undefined || end2023 === undefined) throw new Error('the data lack the draft or the count');

    const [workshops, factories, future] = targetProgress(draft, end2023);

    expect(workshops).toEqual({ rung: 'DW', status: 'known', count: 958, target: 1250, share: fraction(479, 625) });
    expect(factories).toMatchObject({ count: 144, target: 180, share: fraction(4, 5) });
    expect(future).toEqual({ rung: 'FF', status: 'noCount' });
    expect(toDecimalText(multiply(fraction(479, 625), fraction(100)), 1)).toBe('76.6');
  });

  it('[L12] an increment stands on its baseline', () => {
    if (increment === undefined) throw new Error('the data lack the increment');

    expect([cumulativeTarget(increment, 'DW'), cumulativeTarget(increment, 'SF'), cumulativeTarget(increment, 'FF')]).toEqual([1358, 184, null]);
  });

  it('[L12] the types of 未来工厂 in the draft sum to its target', () => {
    expect(draft?.branches).toEqual({ innovation: 50, chain: 15, dual: 50 });
    expect(draft?.rungs.FF).toBe(115);
  });

  it('[L12] a number to be built in a period is not compared with a total', () => {
    const inPeriod = targets.targets.find(({ kind }) => kind === 'inPeriod');
    if (inPeriod === undefined || end2023 === undefined) throw new Error('the data lack a target for a period');

    expect(targetProgress(inPeriod, end2023).map(({ status }) => status)).toEqual(['noTarget', 'noTarget', 'noTarget']);
  });
});

describe('the closed loop', () => {
  it('[L13] has its four steps in order and no policy twice', () => {
    expect(findClosedLoopFaults(loop)).toEqual([]);
    expect(loop.steps.map((step) => step.name['zh-CN'])).toEqual(['咨询评估', '实施优化', '金融配套', '后续评价']);
  });

  it('[L13] a step out of order and a policy named twice are named', () => {
    const [consult, implement, finance, evaluate] = loop.steps;
    if (consult === undefined || implement === undefined || finance === undefined || evaluate === undefined) throw new Error('four steps');

    expect(findClosedLoopFaults({ ...loop, steps: [implement, consult, finance, { ...evaluate, policies: [...finance.policies.slice(0, 1), ...finance.policies.slice(0, 1)] }] })).toEqual([
      'steps: implement is out of order',
      'steps: consult is out of order',
      'policies: duplicate id upgrade-loan-2023',
      'policies: duplicate id upgrade-loan-2023',
    ]);
  });

  it('[L13] promises nothing', () => {
    const text = JSON.stringify(loop);

    expect(text).not.toMatch(/可获得|可获|必得|保证获|将获|会获得|will receive|you get|guaranteed to/i);
    expect(loop.caution['zh-CN']).toContain('以当年申报通知为准');
  });

  it('[L13] speaks full-width Chinese', () => {
    expect(/[\p{Script=Han}][,;:!?()]|[,;:!?()][\p{Script=Han}]/u.exec(JSON.stringify([loop, targets, gradient].map(chineseIn)))).toBeNull();
  });
});

/** Every Chinese text of a data file. */
function chineseIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'zh-CN' ? [inner] : chineseIn(inner)));
}

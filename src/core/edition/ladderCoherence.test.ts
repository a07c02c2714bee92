import { describe, expect, it } from 'vitest';
import { ladder2023, ladder2024, textsOfLadder } from '../../../tests/builders/ladder.ts';
import { findLadderFaults, findLadderTextFaults, ladderRubricSchema, type LadderEdition } from './index.ts';

type Draft = {
  questionnaire: { facts: Record<string, unknown>[]; titles: string[] };
  rubric: {
    replaces?: string;
    rungs: Record<'DW' | 'SF' | 'FF', { groups: Record<string, unknown>[]; criteria: Record<string, unknown>[]; branches?: { id: string }[] }>;
    sources: Record<string, unknown>;
    maturityLink: { metrics: Record<string, unknown> };
  };
};

/** The edition of 2024 with a fault planted into a copy of it. */
function withFault(plant: (draft: Draft) => void): LadderEdition {
  const draft = structuredClone(ladder2024) as unknown as Draft; // read-only types are opened for planting
  plant(draft);
  return draft as unknown as LadderEdition;
}

function criterion(draft: Draft, id: string): Record<string, unknown> {
  const found = [draft.rubric.rungs.DW, draft.rubric.rungs.SF, draft.rubric.rungs.FF].flatMap(({ criteria }) => criteria).find((one) => one['id'] === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

describe('coherence of a ladder edition', () => {
  it.each([ladder2023, ladder2024])('[E6] the published editions are coherent', (edition) => {
    expect(findLadderFaults(edition)).toEqual([]);
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ['an id used twice', (draft) => (criterion(draft, 'DW24-02')['id'] = 'DW24-01'), 'criteria: duplicate id DW24-01'],
    ['a title listed twice', (draft) => draft.questionnaire.titles.push('nat-basic'), 'titles: duplicate id nat-basic'],
    ['a branch used twice', (draft) => draft.rubric.rungs.FF.branches?.forEach((branch) => (branch.id = 'ai')), 'branches: duplicate id ai'],
    ['successors of nothing', (draft) => delete draft.rubric.replaces, 'DW24-01: replaces something, but the edition replaces none'],
    ['a metric that no fact gives', (draft) => (criterion(draft, 'SF24-04')['test'] = { op: 'true', metric: 'fac.luck' }), 'SF24-04: no fact fac.luck'],
    ['a number asked of a flag', (draft) => (criterion(draft, 'SF24-04')['test'] = { op: 'ge', metric: 'fac.design_km', value: 1 }), 'SF24-04: ge does not fit a flag'],
    ['a flag asked of a number', (draft) => (criterion(draft, 'SF24-02')['test'] = { op: 'true', metric: 'fac.digital_equip_pct' }), 'SF24-02: true does not fit a number'],
    ['a number out of bounds', (draft) => (criterion(draft, 'SF24-02')['test'] = { op: 'ge', metric: 'fac.digital_equip_pct', value: 101 }), 'SF24-02: 101 lies outside 0…100'],
    ['a workshop asked of the plant', (draft) => (criterion(draft, 'SF24-04')['test'] = { op: 'true', metric: 'ws.mes' }), 'SF24-04: a fact of one workshop is asked of SF'],
    ['a count of workshops asked of 未来工厂', (draft) => (criterion(draft, 'FF24-C0')['test'] = { op: 'ge', metric: 'calc.workshops_met', value: 2 }), 'FF24-C0: calc.workshops_met is not for ge in FF'],
    ['a condition of applicability without a flag', (draft) => (criterion(draft, 'SF24-06')['appliesIf'] = { metric: 'fac.size', equals: true }), 'SF24-06: appliesIf needs a flag, not fac.size'],
    ['a group that is not defined', (draft) => (draft.rubric.rungs.SF.groups = []), 'group links: not defined where it is used'],
    ['a group that cannot be filled', (draft) => draft.rubric.rungs.SF.groups.forEach((group) => (group['need'] = 8)), 'group SF24-links: fewer than 8 criteria'],
    ['a fact that nothing needs', (draft) => (criterion(draft, 'SF24-04')['test'] = { op: 'true', metric: 'fac.org' }), 'fact fac.design_km: no criterion needs it'],
    ['a fact needed earlier than it says', (draft) => draft.questionnaire.facts.forEach((fact) => (fact['neededFrom'] = 'FF')), 'fact ws.mes: first needed by DW, not FF'],
    ['a fact with empty bounds', (draft) => draft.questionnaire.facts.forEach((fact) => 'maximum' in fact && (fact['maximum'] = fact['minimum'])), 'fact ws.upload_pct: empty bounds'],
    ['a source that is not listed', (draft) => delete draft.rubric.sources['S04'], 'sources: no source S04'],
    ['a source that is cited nowhere', (draft) => (draft.rubric.sources['S99'] = draft.rubric.sources['S04']), 'sources: S99 is cited nowhere'],
    ['a declared fact without a link', (draft) => delete draft.rubric.maturityLink.metrics['sub.planning'], 'maturityLink: nothing for sub.planning'],
    ['a link without a declared fact', (draft) => (draft.rubric.maturityLink.metrics['sub.sales'] = { from: 'total' }), 'maturityLink: sub.sales is no declared fact'],
  ])('[E6] %s is named', (_, plant, fault) => {
    expect(findLadderFaults(withFault(plant))).toContain(fault);
  });

  it('[L3] a threshold has at most six decimals and is positive', () => {
    const withValue = (value: number) =>
      withFault((draft) => (criterion(draft, 'SF24-02')['test'] = { op: 'ge', metric: 'fac.digital_equip_pct', value })).rubric;

    expect(ladderRubricSchema.safeParse(withValue(65.123456)).success).toBe(true);
    expect(ladderRubricSchema.safeParse(withValue(65.1234567)).success).toBe(false);
    expect(ladderRubricSchema.safeParse(withValue(0)).success).toBe(false);
  });

  it('[L4] a counted criterion names its group and no other does', () => {
    const without = withFault((draft) => delete criterion(draft, 'SF24-L-ops')['group']);
    const withGroup = withFault((draft) => (criterion(draft, 'SF24-04')['group'] = 'links'));

    expect(ladderRubricSchema.safeParse(without.rubric).success).toBe(false);
    expect(ladderRubricSchema.safeParse(withGroup.rubric).success).toBe(false);
  });
});

describe('the words of a ladder edition', () => {
  const texts = textsOfLadder('2024.11.0', 'en');

  it('[E6] are complete in both languages', () => {
    expect(findLadderTextFaults(ladder2024, texts)).toEqual([]);
    expect(findLadderTextFaults(ladder2024, textsOfLadder('2024.11.0', 'zh-CN'))).toEqual([]);
  });

  it('[E6] missing and superfluous ones are named', () => {
    const { ai, ...branches } = texts.branches;

    const faults = findLadderTextFaults(ladder2024, { ...texts, branches: { ...branches, dual: ai ?? { name: '', labels: [], meaning: '' } } });

    expect(faults).toEqual(['en branches: no text for ai', 'en branches: text for unknown dual']);
  });

  it('[L6] a title that writes its number out is named', () => {
    const criteria = { ...texts.criteria, 'FF24-C8': { title: 'Maturity score of 2.8' }, 'DW24-07': { title: 'MES {threshold}' } };

    expect(findLadderTextFaults(ladder2024, { ...texts, criteria })).toEqual([
      'en criteria.DW24-07: the title names its threshold 1 times',
      'en criteria.FF24-C8: the title names its threshold 0 times',
    ]);
  });
});

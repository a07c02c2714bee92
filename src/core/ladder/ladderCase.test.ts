import { describe, expect, it } from 'vitest';
import { readJson } from '../../../tests/builders/index.ts';
import { exampleFacts, ladder2023 } from '../../../tests/builders/ladder.ts';
import { ladderCaseSchema, lintLadderEdition, runLadderCase, type LadderCase } from './index.ts';

function aCase(changes: Partial<LadderCase>): LadderCase {
  return { name: { 'zh-CN': '例', en: 'Example' }, source: '虚构', facts: exampleFacts('e1'), expected: { rung: 'FF' }, ...changes };
}

describe('a golden case', () => {
  it('[E6] passes when what it names comes out', () => {
    expect(runLadderCase(ladder2023, aCase({ expected: { rung: 'FF', FF: { best: 'dual' } } }))).toEqual([]);
  });

  it.each([
    [{ rung: 'SF' }, 'rung: expected "SF", found "FF"'],
    [{ FF: { branches: { innovation: { counted: { A: { need: 2 } } } } } }, 'FF.branches.innovation.counted.A.need: expected 2, found 1'],
    [{ SF: { unmet: ['SF23-01'] } }, 'SF.unmet: expected ["SF23-01"], found []'],
    [{ DW: { workshops: [{ name: '机加车间' }] } }, 'DW.workshops: expected '],
    [{ grade: 'A' }, 'grade: expected "A", found undefined'],
  ])('[E6] names what differs: %j', (expected, fault) => {
    const faults = runLadderCase(ladder2023, aCase({ expected }));

    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('[L1] with a fact the format does not know is refused', () => {
    expect(runLadderCase(ladder2023, aCase({ facts: { fac: { digital_equip_pct: 101, mood: true } } }))).toEqual([
      'facts: fac.digital_equip_pct wrongValue',
      'facts: fac.mood unknownFact',
    ]);
  });

  it('[E6] has to expect something', () => {
    expect(ladderCaseSchema.safeParse(aCase({ expected: {} })).success).toBe(false);
  });
});

describe('lint of a ladder edition', () => {
  const folder = 'questionnaires/cq-ladder/2023.12.0';
  const raw = {
    id: 'cq-ladder',
    version: '2023.12.0',
    questionnaire: readJson(`${folder}/questionnaire.json`),
    rubric: readJson(`${folder}/rubric.json`),
    texts: { 'zh-CN': readJson(`${folder}/texts.zh-CN.json`), en: readJson(`${folder}/texts.en.json`) },
    cases: [{ file: 'example.json', content: aCase({}) }],
    entry: undefined,
  };
  const zeros = '0'.repeat(64);
  const entry = {
    id: 'cq-ladder',
    version: '2023.12.0',
    method: 'criteriaLadder' as const,
    status: 'offered' as const,
    published: '2026-11-24',
    contentHash: zeros,
    textHashes: { 'zh-CN': zeros, en: zeros },
  };

  it.each([
    ['a missing file', { rubric: undefined }, { type: 'missing', file: 'rubric.json' }],
    ['a folder that names another version', { version: '2023.12.1' }, { type: 'coherence', file: 'questionnaire.json' }],
    ['texts in the wrong language', { texts: { ...raw.texts, en: raw.texts['zh-CN'] } }, { type: 'texts', file: 'texts.en.json' }],
    ['no case', { cases: [] }, { type: 'case', file: 'cases' }],
    ['a case that fails', { cases: [{ file: 'x.json', content: aCase({ expected: { rung: 'DW' } }) }] }, { type: 'case', file: 'cases/x.json' }],
    ['an edition not listed', {}, { type: 'unlisted', file: 'catalogue.json' }],
    ['a seal that does not match', { entry }, { type: 'seal', file: 'catalogue.json' }],
  ])('[E6] finds %s', (_, change, fault) => {
    expect(lintLadderEdition({ ...raw, ...change })).toContainEqual(expect.objectContaining(fault));
  });
});

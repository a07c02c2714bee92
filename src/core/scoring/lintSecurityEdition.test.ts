import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../tests/builders/index.ts';
import { sealsOfEdition, type RawEditionFiles } from '../edition/index.ts';
import { lintSecurityEdition } from './lintSecurityEdition.ts';

const folder = 'questionnaires/infosec/0.1.0';
const published = sealed({
  id: 'infosec',
  version: '0.1.0',
  questionnaire: readJson(`${folder}/questionnaire.json`),
  rubric: readJson(`${folder}/rubric.json`),
  texts: { 'zh-CN': readJson(`${folder}/texts.zh-CN.json`), en: readJson(`${folder}/texts.en.json`) },
  cases: readdirSync(new URL(`../../../${folder}/cases`, import.meta.url)).map((file) => ({
    file,
    content: readJson(`${folder}/cases/${file}`),
  })),
  entry: undefined,
});

describe('lint of a security edition', () => {
  it('[E6] finds nothing wrong with the published one', () => {
    expect(lintSecurityEdition(published)).toEqual([]);
  });

  it('[E6] tells a wrong form before anything else', () => {
    const faults = lintSecurityEdition({ ...published, rubric: { ...object(published.rubric), coverage: 95 } });

    expect(faults.filter(({ type }) => type === 'form')).toEqual([
      { type: 'form', file: 'rubric.json', detail: 'coverage: object expected' },
    ]);
  });

  it('[E6] tells incoherence, and scores no case then', () => {
    const rubric = { ...object(published.rubric), bands: [{ id: 'A', fromPercent: 90 }] };

    const faults = lintSecurityEdition(sealed({ ...published, rubric }));

    expect(faults.map(({ type, detail }) => `${type} ${detail}`)).toEqual([
      'coherence bands: the last band must begin at 0',
      'coherence cap strictTriggered: unknown band D',
      'coherence cap threeTriggered: unknown band D',
      'coherence cap triggered: unknown band C',
      'coherence cap partlyMet: unknown band B',
      'texts zh-CN bands: text for unknown B',
      'texts zh-CN bands: text for unknown C',
      'texts zh-CN bands: text for unknown D',
      'texts en bands: text for unknown B',
      'texts en bands: text for unknown C',
      'texts en bands: text for unknown D',
    ]);
  });

  it('[E6] tells a case that the rules no longer pass', () => {
    const rubric = { ...object(published.rubric), sectionWeights: { ...weights(), A1: 9, D1: 9 } };

    const faults = lintSecurityEdition(sealed({ ...published, rubric }));

    expect(new Set(faults.map(({ type }) => type))).toEqual(new Set(['case']));
    expect(faults).toContainEqual({ type: 'case', file: 'cases/example-v1.json', detail: 'exact: expected "30967/390", found "15458/195"' });
  });

  it('[E6] tells the wrong folder, the wrong language and a missing case', () => {
    const faults = lintSecurityEdition(
      sealed({ ...published, version: '0.2.0', texts: { ...published.texts, en: published.texts['zh-CN'] }, cases: [] }),
    );

    expect(faults).toEqual([
      { type: 'coherence', file: 'questionnaire.json', detail: 'names infosec@0.1.0, but lies in the folder of infosec@0.2.0' },
      { type: 'texts', file: 'texts.en.json', detail: 'language: zh-CN, not en' },
      { type: 'case', file: 'cases', detail: 'no golden case' },
    ]);
  });

  it('[E3] tells a broken seal and a missing entry', () => {
    const changed = { ...published, rubric: { ...object(published.rubric), lowConfidenceAbovePercent: 25 } };

    expect(lintSecurityEdition(changed).map(({ type, file }) => [type, file])).toEqual([['seal', 'catalogue.json']]);
    expect(lintSecurityEdition({ ...published, entry: undefined })).toEqual([
      { type: 'unlisted', file: 'catalogue.json', detail: 'no entry for infosec@0.1.0' },
    ]);
  });
});

/** The edition with an entry whose seals match. */
function sealed(raw: RawEditionFiles): RawEditionFiles {
  const { id, version } = raw;
  const entry = { id, version, method: 'weightedSections', status: 'offered', published: '2026-11-24', ...sealsOfEdition(raw) } as const;
  return { ...raw, entry };
}

function object(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>; // read from a file whose form other tests prove
}

function weights(): Record<string, unknown> {
  return object(object(published.rubric)['sectionWeights']);
}

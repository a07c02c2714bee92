import { describe, expect, it } from 'vitest';
import { readJson } from '../../../tests/builders/index.ts';
import { sealsOfEdition, type CatalogueEntry, type RawEditionFiles } from '../edition/index.ts';
import { lintMaturityEdition } from './lintMaturityEdition.ts';

const folder = 'questionnaires/gbt39116/1.0.0';

describe('lintMaturityEdition', () => {
  it('[E6] finds nothing in a sound edition', () => {
    expect(lintMaturityEdition(sealed(rawEdition()))).toEqual([]);
  });

  it('[E6] names the files that are missing and looks no further', () => {
    const raw = { ...rawEdition(), rubric: undefined, texts: { 'zh-CN': {}, en: undefined } };

    expect(lintMaturityEdition(raw)).toEqual([
      { type: 'missing', file: 'rubric.json', detail: 'no such file' },
      { type: 'missing', file: 'texts.en.json', detail: 'no such file' },
    ]);
  });

  it('[E6] names the place where a file has the wrong form', () => {
    const raw = rawEdition();
    const rubric = raw.rubric as { answersInTenths: object }; // known from the edition
    const broken = sealed({ ...raw, rubric: { ...rubric, answersInTenths: { ...rubric.answersInTenths, most: 'often' } } });

    expect(lintMaturityEdition(broken)).toEqual([
      { type: 'form', file: 'rubric.json', detail: 'answersInTenths.most: number expected' },
    ]);
  });

  it('[E1] an edition lies in the folder of its name', () => {
    expect(lintMaturityEdition(sealed({ ...rawEdition(), version: '1.0.1' }))).toEqual([
      { type: 'coherence', file: 'questionnaire.json', detail: 'names gbt39116@1.0.0, but lies in the folder of gbt39116@1.0.1' },
    ]);
  });

  it('[E5] a requirement without a source has the wrong form', () => {
    const raw = rawEdition();
    const questionnaire = raw.questionnaire as { requirements: { source?: unknown }[] }; // known from the edition
    delete questionnaire.requirements[0]?.source;

    expect(lintMaturityEdition(sealed(raw))).toEqual([
      { type: 'form', file: 'questionnaire.json', detail: 'requirements.0.source: object expected' },
    ]);
  });

  it('[E6] finds rules that do not fit together, and then runs no case', () => {
    const raw = rawEdition();
    const rubric = raw.rubric as { industryTypes: { discrete: { elements: Record<string, number> } } }; // known from the edition
    rubric.industryTypes.discrete.elements['personnel'] = 7;

    expect(lintMaturityEdition(sealed(raw))).toEqual([
      { type: 'coherence', file: 'rubric.json', detail: 'industryTypes.discrete.elements: weights sum to 101, not 100' },
    ]);
  });

  it('[E6] finds words of the wrong language and missing words', () => {
    const raw = rawEdition();
    const chinese = raw.texts['zh-CN'] as { language: string; domains: Record<string, string> }; // known from the edition
    chinese.language = 'en';
    delete chinese.domains['design'];

    expect(lintMaturityEdition(sealed(raw))).toEqual([
      { type: 'texts', file: 'texts.zh-CN.json', detail: 'language: en, not zh-CN' },
      { type: 'texts', file: 'texts.zh-CN.json', detail: 'en domains: no text for design' },
    ]);
  });

  it('[E6] runs every golden case, of which there must be one', () => {
    const wrong = { ...(readJson(`${folder}/cases/edge-every-full-process.json`) as object), everyAnswer: 'none' };

    const faults = lintMaturityEdition(sealed({ ...rawEdition(), cases: [{ file: 'wrong.json', content: wrong }] }));

    expect(faults[0]).toEqual({
      type: 'case',
      file: 'cases/wrong.json',
      detail: 'sequential/renormalise: levels: expected 1 1 1 1 1, found 0 0 0 0 0',
    });
    expect(lintMaturityEdition(sealed({ ...rawEdition(), cases: [] }))).toEqual([
      { type: 'case', file: 'cases', detail: 'no golden case' },
    ]);
  });

  it('[E6] names the place where a golden case has the wrong form', () => {
    const wrong = { ...(readJson(`${folder}/cases/edge-every-full-process.json`) as object), everyAnswer: 'yes' };

    expect(lintMaturityEdition(sealed({ ...rawEdition(), cases: [{ file: 'wrong.json', content: wrong }] }))).toEqual([
      { type: 'form', file: 'cases/wrong.json', detail: 'everyAnswer: one of full, most, partial, none, unknown expected' },
    ]);
  });

  it('[E3] a changed rubric breaks the seal, even where nothing scores differently', () => {
    const raw = sealed(rawEdition());
    const rubric = raw.rubric as { sources: { thresholdInTenths: { clause: string } } }; // known from the edition
    rubric.sources.thresholdInTenths.clause = '7';

    const faults = lintMaturityEdition(raw);

    expect(faults).toMatchObject([{ type: 'seal', file: 'catalogue.json' }]);
    expect(faults[0]?.detail).toMatch(/^contentHash: listed [0-9a-f]{64}, found [0-9a-f]{64}$/);
  });

  it('[E4] a changed word breaks the seal of its language alone', () => {
    const raw = sealed(rawEdition());
    const chinese = raw.texts['zh-CN'] as { title: string }; // known from the edition
    chinese.title = '另一个标题';

    const faults = lintMaturityEdition(raw);

    expect(faults).toMatchObject([{ type: 'seal', file: 'catalogue.json' }]);
    expect(faults[0]?.detail).toMatch(/^textHashes\.zh-CN: /);
  });

  it('[E6] an edition must be listed', () => {
    expect(lintMaturityEdition({ ...rawEdition(), entry: undefined })).toEqual([
      { type: 'unlisted', file: 'catalogue.json', detail: 'no entry for gbt39116@1.0.0' },
    ]);
  });
});

describe('sealsOfEdition', () => {
  it('[E2] texts have no part in the seal of what is asked and how it is judged', () => {
    const raw = rawEdition();

    const changed = sealsOfEdition({ ...raw, texts: { 'zh-CN': {}, en: {} } });

    expect(changed.contentHash).toBe(sealsOfEdition(raw).contentHash);
    expect(changed.textHashes).toEqual({
      'zh-CN': '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      en: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    });
  });

  it('[E3] is taken over the files as they stand: a field no schema knows counts', () => {
    const raw = rawEdition();

    const extended = { ...raw, rubric: { ...(raw.rubric as object), colour: 'blue' } };

    expect(sealsOfEdition(extended).contentHash).not.toBe(sealsOfEdition(raw).contentHash);
  });
});

/** The published edition, read anew, so that a test may damage it. */
function rawEdition(): RawEditionFiles {
  return {
    id: 'gbt39116',
    version: '1.0.0',
    questionnaire: readJson(`${folder}/questionnaire.json`),
    rubric: readJson(`${folder}/rubric.json`),
    texts: { 'zh-CN': readJson(`${folder}/texts.zh-CN.json`), en: readJson(`${folder}/texts.en.json`) },
    cases: [{ file: 'example-p.json', content: readJson(`${folder}/cases/example-p.json`) }],
    entry: undefined,
  };
}

/** The same with a catalogue entry that fits. */
function sealed(raw: RawEditionFiles): RawEditionFiles {
  const entry: CatalogueEntry = {
    id: raw.id,
    version: raw.version,
    method: 'levelCumulative',
    status: 'draft',
    published: '2026-11-24',
    ...sealsOfEdition(raw),
  };
  return { ...raw, entry };
}

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../shared/index.ts';
import { readJson } from '../../../tests/builders/index.ts';
import { ladderVersions, type LadderVersion } from '../../../tests/builders/ladder.ts';
import { lintLadderEdition } from './index.ts';

/** An edition as it stands in its folder, with a catalogue entry that matches it. */
function rawEdition(version: LadderVersion) {
  const folder = `questionnaires/cq-ladder/${version}`;
  const files = {
    questionnaire: readJson(`${folder}/questionnaire.json`),
    rubric: readJson(`${folder}/rubric.json`),
    texts: { 'zh-CN': readJson(`${folder}/texts.zh-CN.json`), en: readJson(`${folder}/texts.en.json`) },
  };
  return {
    id: 'cq-ladder',
    version,
    ...files,
    cases: readdirSync(new URL(`../../../${folder}/cases`, import.meta.url)).map((file) => ({ file, content: readJson(`${folder}/cases/${file}`) })),
    entry: {
      id: 'cq-ladder',
      version,
      method: 'criteriaLadder' as const,
      status: 'offered' as const,
      published: '2026-11-24',
      contentHash: contentHash({ questionnaire: files.questionnaire, rubric: files.rubric }),
      textHashes: { 'zh-CN': contentHash(files.texts['zh-CN']), en: contentHash(files.texts.en) },
    },
  };
}

describe('the published editions of the ladder', () => {
  it.each(ladderVersions)('[E6] %s is coherent and passes its golden cases', (version) => {
    const raw = rawEdition(version);

    const faults = lintLadderEdition(raw);

    expect(raw.cases.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

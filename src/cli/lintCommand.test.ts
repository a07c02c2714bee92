import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../core/edition/index.ts';
import { inFolderOf, runCli } from '../../tests/builders/runCli.ts';

const questionnaires = fileURLToPath(new URL('../../questionnaires', import.meta.url));
const edition = 'gbt39116/1.0.0';

describe('lint', () => {
  it('[E6] is content with the published edition', async () => {
    const run = await withEdition((folder) => runCli(['lint', '.'], folder));

    expect(run).toEqual({
      exitCode: 0,
      out: ['{"folder":".","editions":[{"edition":"gbt39116@1.0.0","status":"offered","cases":14,"faults":0}],"faults":0}'],
      complaints: [],
    });
  });

  it('[E6] tells one line per fault: file, place, what to do, in both languages', async () => {
    const { exitCode, out, complaints } = await withEdition((folder) => {
      change(folder, `${edition}/rubric.json`, '"personnel": 6', '"personnel": 7');
      change(folder, `${edition}/texts.en.json`, '"language": "en"', '"language": "zh-CN"');
      return runCli(['lint', '.'], folder);
    });

    expect(exitCode).toBe(1);
    expect(out).toEqual(['{"folder":".","editions":[{"edition":"gbt39116@1.0.0","status":"offered","cases":14,"faults":4}],"faults":4}']);
    expect(complaints).toEqual([
      './gbt39116/1.0.0/rubric.json：industryTypes.discrete.elements: weights sum to 101, not 100。内容自相矛盾，请改正这一处 / this contradicts itself; correct this place',
      './gbt39116/1.0.0/texts.en.json：language: zh-CN, not en。文字与条目对不上，请补上或删去 / words and ids do not match; add or remove them',
      expect.stringMatching(/^\.\/catalogue\.json \(gbt39116@1\.0\.0\)：contentHash: listed [0-9a-f]{64}, found [0-9a-f]{64}。封印不符/u),
      expect.stringMatching(/^\.\/catalogue\.json \(gbt39116@1\.0\.0\)：textHashes\.en: listed .* a published edition must not change, make a new version$/u),
    ]);
  });

  it.each<[title: string, damage: (folder: string) => void, complaint: RegExp]>([
    ['a file that is no JSON', (folder) => change(folder, `${edition}/cases/example-d.json`, '"expect"', 'expect'), /^\.\/gbt39116\/1\.0\.0\/cases\/example-d\.json：notJson, line \d+。格式不对/u],
    ['a missing file', (folder) => rmSync(join(folder, edition, 'texts.en.json')), /^\.\/gbt39116\/1\.0\.0\/texts\.en\.json：no such file。缺少这个文件/u],
    ['a missing questionnaire', (folder) => rmSync(join(folder, edition, 'questionnaire.json')), /^\.\/gbt39116\/1\.0\.0\/questionnaire\.json：no such file。/u],
    ['an unknown method', (folder) => change(folder, `${edition}/questionnaire.json`, 'levelCumulative', 'byFeeling'), /questionnaire\.json：method: one of .*levelCumulative.* expected。/u],
    ['a missing catalogue', (folder) => rmSync(join(folder, 'catalogue.json')), /^\.\/catalogue\.json：no such file。/u],
    ['a catalogue of the wrong form', (folder) => change(folder, 'catalogue.json', '"offered"', '"gone"'), /^\.\/catalogue\.json：editions\.0\.status: one of draft, offered, withdrawn expected。/u],
    ['a listed edition without a folder', (folder) => change(folder, 'catalogue.json', '"version": "1.0.0"', '"version": "1.0.1"'), /^\.\/catalogue\.json：gbt39116@1\.0\.1 is listed, but has no folder。/u],
    ['a failing case', (folder) => change(folder, `${edition}/cases/example-p.json`, '"total": "3.471425"', '"total": "3.471426"'), /example-p\.json：sequential\/renormalise: total: expected 3\.471426, found 3\.471425。/u],
  ])('[E6] finds %s', async (_title, damage, complaint) => {
    const { exitCode, complaints } = await withEdition((folder) => {
      damage(folder);
      return runCli(['lint', '.'], folder);
    });

    expect(exitCode).toBe(1);
    expect(complaints).toContainEqual(expect.stringMatching(complaint));
  });

  it('a folder that is not there, or holds no edition, is a fault of the input', async () => {
    const runs = await inFolderOf({}, async (folder) => [await runCli(['lint', 'nowhere'], folder), await runCli(['lint', '.'], folder)]);

    expect(runs.map((run) => run.exitCode)).toEqual([1, 1]);
    expect(runs[0]?.complaints).toEqual(['nowhere：打不开这个文件夹，请检查路径 / cannot open this folder; check the path']);
    expect(runs[1]?.complaints.at(-1)).toBe('.：这里没有题库版本（<id>/<版本>/），请检查路径 / there is no edition (<id>/<version>/) here; check the path');
  });
});

describe('lint --write-seals', () => {
  it('[E3] [E4] lists a new edition as a draft, and then everything is sound', async () => {
    const { run, catalogue } = await withEdition(async (folder) => {
      rmSync(join(folder, 'catalogue.json'));
      return { run: await runCli(['lint', '.', '--write-seals'], folder), catalogue: readCatalogue(folder) };
    });

    const published = JSON.parse(readFileSync(join(questionnaires, 'catalogue.json'), 'utf8')) as Catalogue; // linted elsewhere
    const { contentHash, textHashes } = published.editions.find(({ id }) => id === 'gbt39116') ?? {};
    expect(run.exitCode).toBe(0);
    expect(catalogue).toEqual({
      editions: [{ id: 'gbt39116', version: '1.0.0', method: 'levelCumulative', status: 'draft', published: '2026-11-24', contentHash, textHashes }],
    });
  });

  it('[E3] writes the seals of a changed draft', async () => {
    const run = await withEdition((folder) => {
      change(folder, 'catalogue.json', '"offered"', '"draft"');
      change(folder, `${edition}/rubric.json`, '"clause": "6"', '"clause": "7"');
      return runCli(['lint', '.', '--write-seals'], folder);
    });

    expect(run).toMatchObject({ exitCode: 0, complaints: [] });
  });

  it('[E1] never writes the seals of a published edition', async () => {
    const { run, before, after } = await withEdition(async (folder) => {
      const catalogueBefore = readCatalogue(folder);
      change(folder, `${edition}/rubric.json`, '"clause": "6"', '"clause": "7"');
      return { run: await runCli(['lint', '.', '--write-seals'], folder), before: catalogueBefore, after: readCatalogue(folder) };
    });

    expect(after).toEqual(before);
    expect(run.exitCode).toBe(1);
    expect(run.complaints).toHaveLength(1);
  });

  it('never writes over a damaged catalogue', async () => {
    const text = await withEdition(async (folder) => {
      change(folder, 'catalogue.json', '{', '{,');
      await runCli(['lint', '.', '--write-seals'], folder);
      return readFileSync(join(folder, 'catalogue.json'), 'utf8');
    });

    expect(text.startsWith('{,')).toBe(true);
  });
});

/** Calls with a questionnaires folder that holds a copy of GB/T 39116 alone. */
function withEdition<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const catalogue = JSON.parse(readFileSync(join(questionnaires, 'catalogue.json'), 'utf8')) as Catalogue; // linted elsewhere
  const editions = catalogue.editions.filter(({ id, version }) => `${id}/${version}` === edition);
  return inFolderOf({ 'catalogue.json': JSON.stringify({ editions }, null, 2) }, (folder) => {
    cpSync(join(questionnaires, edition), join(folder, edition), { recursive: true });
    return work(folder);
  });
}

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

function readCatalogue(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8'));
}

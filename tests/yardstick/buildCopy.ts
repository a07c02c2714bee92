import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MaturityEdition, MaturityTexts } from '../../src/core/edition/index.ts';
import type { MadeEdition } from './makeEdition.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = 'questionnaires/gbt39116/1.0.0';
/** Rules that name the questions of the edition that is replaced. */
const rules = 'questionnaires/gbt39116/over-claims.json';

/** The edition that the app asks, whose place the yardstick's questions take. */
export function readBase(): MadeEdition {
  return {
    edition: {
      method: 'levelCumulative',
      questionnaire: read(`${place}/questionnaire.json`) as MaturityEdition['questionnaire'], // checked by `zhiti lint`
      rubric: read(`${place}/rubric.json`) as MaturityEdition['rubric'], // checked by `zhiti lint`
    },
    texts: {
      'zh-CN': read(`${place}/texts.zh-CN.json`) as MaturityTexts, // checked by `zhiti lint`
      en: read(`${place}/texts.en.json`) as MaturityTexts, // checked by `zhiti lint`
    },
  };
}

/** Copies the project into a folder, puts the edition in, builds it there and returns the folder of the built app. */
export function buildCopy(folder: string, { edition, texts }: MadeEdition): string {
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const path of listed.split('\0').filter((one) => one !== '' && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const write = (path: string, data: unknown): void => writeFileSync(join(folder, path), JSON.stringify(data));
  write(`${place}/questionnaire.json`, edition.questionnaire);
  write(`${place}/rubric.json`, edition.rubric);
  write(`${place}/texts.zh-CN.json`, texts['zh-CN']);
  write(`${place}/texts.en.json`, texts.en);
  if (existsSync(join(folder, rules))) write(rules, { rules: [] });
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'dist');
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Puts the floor page and the data of the edition into one folder that can be served. */
export function prepareFloor(): string {
  const root = new URL('../../', import.meta.url);
  const folder = new URL('.cache/bench-floor/', root);
  mkdirSync(folder, { recursive: true });
  cpSync(new URL('tests/bench/floor/', root), folder, { recursive: true });
  cpSync(new URL('questionnaires/gbt39116/1.0.0/questionnaire.json', root), new URL('questionnaire.json', folder));
  cpSync(new URL('questionnaires/gbt39116/1.0.0/texts.zh-CN.json', root), new URL('texts.zh-CN.json', folder));
  return fileURLToPath(folder);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The questionnaire that all contenders of the yardstick load: places in lists stand for ids, weights are decimals. */
export type YardstickModel = {
  readonly subs: readonly { readonly name: string; readonly domain: number; readonly w: number }[];
  readonly domains: readonly { readonly name: string; readonly element: number; readonly w: number }[];
  readonly elements: readonly { readonly name: string; readonly w: number }[];
  readonly questions: readonly { readonly id: string; readonly sub: number; readonly level: number; readonly no: string; readonly text: string }[];
};

/** Answer codes in the order of the questions: -1 unanswered, 0 to 3 from not met to fully met, 4 not applicable. */
export type AnswerSet = { readonly codes: readonly number[]; readonly notes: readonly string[] };

/** The yardstick's own scoring, which every contender is compared with. */
export type ReferenceScorer = (codes: readonly number[]) => { readonly total: number; readonly level: number };

export function readModel(folder: string): YardstickModel {
  return readJson(folder, 'data/model.json') as YardstickModel; // the yardstick's own format
}

export function readAnswers(folder: string): AnswerSet {
  return readJson(folder, 'data/answers.json') as AnswerSet; // the yardstick's own format
}

export async function loadReferenceScorer(folder: string): Promise<ReferenceScorer> {
  const module = (await import(pathToFileURL(join(folder, 'shared/score.mjs')).href)) as {
    readonly makeScorer: (model: YardstickModel) => ReferenceScorer;
  };
  return module.makeScorer(readModel(folder));
}

function readJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

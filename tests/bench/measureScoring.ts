import { readFileSync } from 'node:fs';
import type { MaturityAnswer } from '../../src/core/answers/index.ts';
import { maturityQuestionnaireSchema, maturityRubricSchema, type MaturityEdition } from '../../src/core/edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityModel } from '../../src/core/scoring/index.ts';
import { median, quantile } from './statistics.ts';

/** Microseconds of one full scoring, and of the same means in plain floats as the floor. */
export type ScoringTimes = { readonly median: number; readonly p95: number; readonly floor: number; readonly prepare: number };

const repetitions = 10_000;
const folder = new URL('../../questionnaires/gbt39116/1.0.0/', import.meta.url);

/** Times the whole of `scoreMaturity` (levels, parts, own maturities, range, outcome) on answers that change each time. */
export function measureScoring(): ScoringTimes {
  const edition: MaturityEdition = {
    method: 'levelCumulative',
    questionnaire: maturityQuestionnaireSchema.parse(readJson('questionnaire.json')),
    rubric: maturityRubricSchema.parse(readJson('rubric.json')),
  };
  const scope = { industryType: 'discrete', tailoredOut: new Set<string>() } as const;
  const model = prepareMaturityModel(edition, scope);
  const sets = answerSets(model, 64);
  const next = (run: number): ReadonlyMap<string, MaturityAnswer> => sets[run % sets.length] ?? new Map();
  const exact = timesOf((run) => scoreMaturity(model, next(run)).answered);
  const floats = timesOf((run) => floatLevels(model, next(run)));
  const prepare = timesOf(() => prepareMaturityModel(edition, scope).levels.length);
  return { median: median(exact), p95: quantile(exact, 0.95), floor: median(floats), prepare: median(prepare) };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Complete answer sets from a fixed seed, so that every run times the same work. */
function answerSets(model: MaturityModel, count: number): readonly ReadonlyMap<string, MaturityAnswer>[] {
  const values: readonly MaturityAnswer[] = ['full', 'full', 'most', 'most', 'partial', 'none'];
  const ids = model.requirementsByLevel.flat();
  let seed = 20261120;
  const draw = (): MaturityAnswer => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return values[Math.floor((seed / 2 ** 32) * values.length)] ?? 'full';
  };
  return Array.from({ length: count }, () => new Map(ids.map((id) => [id, draw()])));
}

function timesOf(work: (run: number) => number): readonly number[] {
  let kept = 0;
  for (let run = 0; run < 2_000; run += 1) kept += work(run);
  const times: number[] = [];
  for (let run = 0; run < repetitions; run += 1) {
    const start = performance.now();
    kept += work(run);
    times.push((performance.now() - start) * 1000);
  }
  if (Number.isNaN(kept)) throw new Error('the timed work came to nothing');
  return times;
}

/** The level scores in rounding floats and nothing else: the least that any engine has to do. */
function floatLevels(model: MaturityModel, answers: ReadonlyMap<string, MaturityAnswer>): number {
  let total = 0;
  for (let level = 0; level < model.levels.length; level += 1) {
    total += mean(model.elements, (element) =>
      mean(element.domains, (domain) =>
        mean(domain.subdomains, (subdomain) => {
          const requirements = subdomain.requirements[level] ?? [];
          let sum = 0;
          for (const id of requirements) sum += model.answersInTenths[answers.get(id) ?? 'none'] ?? 0;
          return requirements.length === 0 ? null : sum / (10 * requirements.length);
        }),
      ),
    ) ?? 0;
  }
  return total;
}

function mean<Part extends { readonly weight: number }>(parts: readonly Part[], scoreOf: (part: Part) => number | null): number | null {
  let sum = 0;
  let weights = 0;
  for (const part of parts) {
    const score = scoreOf(part);
    if (score === null) continue;
    sum += part.weight * score;
    weights += part.weight;
  }
  return weights === 0 ? null : sum / weights;
}

import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import { fraction, reaches, toDecimalTextBelow, type Fraction } from '../shared/index.ts';
import type { SecurityModel } from './securityModel.ts';

/** Why a key item is on the red list (SPEC S25). */
export type TriggeredKeyItem = {
  readonly question: string;
  readonly strict: boolean;
  readonly answer: SecurityAnswer;
  readonly reason: 'unmet' | 'unknown' | 'strictlyPartial';
};

/** The key items that the answers given so far leave unmet, and those partly met without a trigger. */
export type KeyItemFindings = {
  readonly triggered: readonly TriggeredKeyItem[];
  readonly partlyMet: readonly string[];
};

/** A band before and after its cap; `capRules` are the ids of the caps that hold it down, empty when none does. */
export type BandJudgement = {
  readonly raw: string;
  readonly cap: string;
  readonly capRules: readonly string[];
  readonly band: string;
};

/**
 * The red list (SPEC S25): a key item triggers on `N` and `U`, a strict one on `P` too, because there a
 * partial answer still means an open breach.
 *
 * @source own choice of key items (low-medium confidence); none has an official score
 */
export function findKeyItems(model: SecurityModel, answers: SecurityAnswers): KeyItemFindings {
  const triggered: TriggeredKeyItem[] = [];
  const partlyMet: string[] = [];
  for (const { id, strict } of model.keyItems) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    if ((strict ? model.strictTriggeredBy : model.triggeredBy).includes(answer)) {
      triggered.push({ question: id, strict, answer, reason: reasonOf(answer) });
    } else if (answer === 'P') partlyMet.push(id);
  }
  return { triggered, partlyMet };
}

/** The band of an exact score in 0…100 (SPEC S24) and what the key items cap it to (SPEC S26); the score is never altered. */
export function judgeBand(model: SecurityModel, score: Fraction, findings: KeyItemFindings): BandJudgement {
  const raw = model.bands.findIndex((band) => reaches(score, fraction(band.fromPercent)));
  const counts = {
    strictTriggered: findings.triggered.filter((item) => item.strict).length,
    triggered: findings.triggered.length,
    partlyMet: findings.partlyMet.length,
  };
  const caps = model.caps
    .filter((cap) => counts[cap.counts] >= cap.from)
    .map((cap) => ({ id: cap.id, index: model.bands.findIndex((band) => band.id === cap.atMost) }));
  const cap = Math.max(0, ...caps.map(({ index }) => index));
  const bandAt = (index: number) => model.bands[index]?.id ?? '';
  return {
    raw: bandAt(raw),
    cap: bandAt(cap),
    capRules: caps.filter(({ index }) => index === cap).map(({ id }) => id),
    band: bandAt(Math.max(raw, cap)),
  };
}

/** The score as text with one decimal; more decimals where it would read as a band's bound that it missed (SPEC S8). */
export function securityScoreText(model: SecurityModel, score: Fraction): string {
  const missed = model.bands.filter((band) => !reaches(score, fraction(band.fromPercent))).at(-1);
  return toDecimalTextBelow(score, fraction(missed?.fromPercent ?? 0), 1);
}

function reasonOf(answer: SecurityAnswer): TriggeredKeyItem['reason'] {
  if (answer === 'U') return 'unknown';
  return answer === 'P' ? 'strictlyPartial' : 'unmet';
}

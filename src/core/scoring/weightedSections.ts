import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import { compare, fraction, multiply, weightedMean, zero, type Fraction } from '../shared/index.ts';
import { findKeyItems, judgeBand, type BandJudgement, type KeyItemFindings } from './securityBand.ts';
import { countItems, itemConformity, itemConformityRate, type ItemConformity, type ItemCounts } from './securityItems.ts';
import type { SecurityModel, SecuritySectionPart } from './securityModel.ts';
import { securityRange, type SecurityRange } from './securityRange.ts';

/** One applicable section: its exact rate in 0…1 (SPEC S22), or the questions still open. `earned` and `possible` are weighted halves. */
export type SectionScore = {
  readonly id: string;
  readonly part: string;
  readonly weight: number;
  readonly possible: number;
} & (
  | { readonly status: 'scored'; readonly earned: number; readonly rate: Fraction }
  | { readonly status: 'open'; readonly unanswered: readonly string[] }
);

/** The result once every applicable scored question is answered (SPEC S23), or why there is none. */
export type SecurityOutcome =
  | { readonly status: 'complete'; readonly score: Fraction; readonly judgement: BandJudgement }
  | { readonly status: 'incomplete'; readonly unanswered: readonly string[] }
  | { readonly status: 'notApplicable' };

/** Applicable scored questions by answer, the unanswered ones, and the scored ones that do not apply. */
export type SecurityCounts = Readonly<Record<SecurityAnswer | 'open' | 'notApplicable', number>>;

/** Everything that follows from the answers of one security response. */
export type SecurityScore = {
  readonly outcome: SecurityOutcome;
  readonly sections: readonly SectionScore[];
  readonly counts: SecurityCounts;
  readonly answered: number;
  readonly applicable: number;
  /** Applicable scored questions answered `U`: to find out. */
  readonly unknown: readonly string[];
  /** Their share of the applicable weight, in 0…1 (SPEC S30). */
  readonly unknownShare: Fraction;
  readonly lowConfidence: boolean;
  /** Judged on the answers given so far (SPEC S25). */
  readonly keyItems: KeyItemFindings;
  readonly items: readonly ItemConformity[];
  readonly itemCounts: ItemCounts;
  readonly itemConformityRate: Fraction | null;
  /** The lowest and highest score and band still possible; null when nothing applies (SPEC S28). */
  readonly range: SecurityRange | null;
};

/**
 * Scores a security response (SPEC S20–S30), all in exact fractions.
 *
 * @param answers given answers by question id; answers to questions that do not apply are ignored
 * @source weights, bands and caps are the edition's own (low confidence): the guide has no score
 */
export function scoreSecurity(model: SecurityModel, answers: SecurityAnswers): SecurityScore {
  const sections = model.sections.map((section) => scoreSection(model, section, answers));
  const keyItems = findKeyItems(model, answers);
  const items = itemConformity(model, answers);
  const itemCounts = countItems(items);
  const counts = countAnswers(model, answers);
  const unknown = unknownOf(model, answers);
  const answered = counts.Y + counts.P + counts.N + counts.U;
  return {
    outcome: outcomeOf(model, sections, keyItems),
    sections,
    counts,
    answered,
    applicable: answered + counts.open,
    unknown: unknown.ids,
    unknownShare: unknown.share,
    lowConfidence: compare(unknown.share, fraction(model.lowConfidenceAbovePercent, 100)) > 0,
    keyItems,
    items,
    itemCounts,
    itemConformityRate: itemConformityRate(itemCounts),
    range: securityRange(model, answers),
  };
}

function scoreSection(model: SecurityModel, section: SecuritySectionPart, answers: SecurityAnswers): SectionScore {
  const { id, part, weight, possible } = section;
  const unanswered: string[] = [];
  let earned = 0;
  for (const question of section.questions) {
    const answer = answers.get(question.id);
    if (answer === undefined) unanswered.push(question.id);
    else earned += question.weight * model.answersInHalves[answer];
  }
  if (unanswered.length > 0) return { id, part, weight, possible, status: 'open', unanswered };
  return { id, part, weight, possible, status: 'scored', earned, rate: fraction(earned, possible) };
}

function outcomeOf(model: SecurityModel, sections: readonly SectionScore[], keyItems: KeyItemFindings): SecurityOutcome {
  if (sections.length === 0) return { status: 'notApplicable' };
  const unanswered = sections.flatMap((section) => (section.status === 'open' ? section.unanswered : []));
  if (unanswered.length > 0) return { status: 'incomplete', unanswered };
  const rates = sections.flatMap((section) => (section.status === 'scored' ? [{ weight: section.weight, score: section.rate }] : []));
  const score = multiply(weightedMean(rates), fraction(100));
  return { status: 'complete', score, judgement: judgeBand(model, score, keyItems) };
}

function countAnswers(model: SecurityModel, answers: SecurityAnswers): SecurityCounts {
  const counts = { Y: 0, P: 0, N: 0, U: 0, open: 0, notApplicable: model.notApplicable };
  for (const section of model.sections) {
    for (const question of section.questions) counts[answers.get(question.id) ?? 'open'] += 1;
  }
  return counts;
}

function unknownOf(model: SecurityModel, answers: SecurityAnswers): { readonly ids: readonly string[]; readonly share: Fraction } {
  const ids: string[] = [];
  let unknown = 0;
  let whole = 0;
  for (const section of model.sections) {
    for (const { id, weight } of section.questions) {
      whole += weight;
      if (answers.get(id) !== 'U') continue;
      ids.push(id);
      unknown += weight;
    }
  }
  return { ids, share: whole === 0 ? zero : fraction(unknown, whole) };
}

import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import type { MaturityEdition } from '../edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityModel, type Scope } from '../scoring/index.ts';
import { subtract, type Fraction } from '../shared/index.ts';
import { answersOf } from './maturityResponse.ts';
import { leastTotal, modelOf, scopeOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';

/** What a step changes: which edition judges, what is in scope, whether verified values count, or the answers of one sub-domain. */
export type WaterfallCause =
  | { readonly kind: 'edition' | 'tailoring' | 'verificationBefore' | 'verificationAfter' }
  | { readonly kind: 'answers'; readonly subdomain: string; readonly count: number };

/** One step: the exact totals at its two ends. */
export type WaterfallStep = WaterfallCause & { readonly from: Fraction; readonly to: Fraction; readonly change: Fraction };

/** The way from one total to another; the changes of the steps sum exactly to `change`. */
export type Waterfall = {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly change: Fraction;
  readonly steps: readonly WaterfallStep[];
  /** Whether each end is complete; where not, its total is the lowest possible. */
  readonly isComplete: { readonly before: boolean; readonly after: boolean };
};

/**
 * Explains the change of the total between two rounds or firms (SPEC R5, R6): one thing after another is put from the earlier to
 * the later state, and the total is worked out again, exactly, with everything before it already changed. First the edition,
 * then the scope, then the earlier verified values are taken away, the answers follow sub-domain by sub-domain, last the later
 * verified values are put in. A verified value speaks of the answer of its own round, so it never meets one of another.
 */
export function waterfall(before: RoundSide, after: RoundSide): Waterfall {
  const [ownBefore, ownAfter] = [answersOf(before.response), answersOf(after.response)];
  const [verifiedBefore, verifiedAfter] = [verifiedAnswersOf(before.response), verifiedAnswersOf(after.response)];
  const moved = prepareMaturityModel(after.edition, scopeUnder(after.edition, scopeOf(before)));
  const model = modelOf(after);
  const from = leastTotal(modelOf(before), verifiedBefore);
  const steps: WaterfallStep[] = [];
  let reached = from;

  function step(cause: WaterfallCause, at: MaturityModel, answers: MaturityAnswers): void {
    const to = leastTotal(at, answers);
    steps.push({ ...cause, from: reached, to, change: subtract(to, reached) });
    reached = to;
  }

  step({ kind: 'edition' }, moved, verifiedBefore);
  step({ kind: 'tailoring' }, model, verifiedBefore);
  step({ kind: 'verificationBefore' }, model, ownBefore);
  const mixed = new Map(ownBefore);
  for (const { subdomain, ids } of changedSubdomains(model, ownBefore, ownAfter)) {
    for (const id of ids) put(mixed, id, ownAfter.get(id));
    step({ kind: 'answers', subdomain, count: ids.length }, model, mixed);
  }
  step({ kind: 'verificationAfter' }, model, verifiedAfter);
  return {
    from,
    to: reached,
    change: subtract(reached, from),
    steps,
    isComplete: {
      before: scoreMaturity(modelOf(before), verifiedBefore).outcome.status === 'complete',
      after: scoreMaturity(model, verifiedAfter).outcome.status === 'complete',
    },
  };
}

/** A domain that the later edition does not let leave out comes back in with the edition. */
function scopeUnder({ rubric }: MaturityEdition, { industryType, tailoredOut }: Scope): Scope {
  return { industryType, tailoredOut: new Set([...tailoredOut].filter((domain) => rubric.tailorableDomains.includes(domain))) };
}

/** The sub-domains in scope with the requirements answered otherwise, in the order of the edition. */
function changedSubdomains(
  model: MaturityModel,
  before: MaturityAnswers,
  after: MaturityAnswers,
): readonly { readonly subdomain: string; readonly ids: readonly string[] }[] {
  return model.elements
    .flatMap(({ domains }) => domains.flatMap(({ subdomains }) => subdomains))
    .map(({ id: subdomain, requirements }) => ({ subdomain, ids: requirements.flat().filter((id) => before.get(id) !== after.get(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

function put(answers: Map<string, MaturityAnswer>, id: string, answer: MaturityAnswer | undefined): void {
  if (answer === undefined) answers.delete(id);
  else answers.set(id, answer);
}

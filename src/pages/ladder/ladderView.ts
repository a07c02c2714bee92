import { useMemo } from 'react';
import { answersOf, tailoredOutOf, type Assessment, type MaturityResponse } from '../../core/assessment/index.ts';
import { isEditionRef, type EditionRef, type MaturityEdition, type MaturityLink } from '../../core/edition/index.ts';
import {
  compareLadders,
  evaluateLadder,
  maturityMetrics,
  type LadderComparison,
  type LadderFacts,
  type LadderMaturity,
  type LadderOutcome,
  type Metrics,
} from '../../core/ladder/index.ts';
import { prepareMaturityModel, scoreMaturity } from '../../core/scoring/index.ts';
import { ladderFactsIn, maturityResponseOf } from '../../state/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import { keepLast } from '../shared/keepLast.ts';
import { useLadderData, useLinkedMaturityEdition, type LadderData, type WordedEdition } from './ladderData.ts';

/** An edition with its words and with what the facts come to under it. */
export type EditionView = WordedEdition & { readonly outcome: LadderOutcome };

/** Everything the ladder pages draw from. */
export type LadderView = {
  readonly data: LadderData;
  readonly assessment: Assessment;
  readonly facts: LadderFacts;
  readonly maturity: LinkedMaturity;
  /** The earlier edition first. */
  readonly editions: readonly EditionView[];
  /** The two newest editions compared. */
  readonly comparison: LadderComparison | null;
};

/** The maturity response behind the ladder, and the metrics it gives (SPEC L9); `scored` is null without an answer. */
export type LinkedMaturity = { readonly ref: EditionRef; readonly scored: LadderMaturity | null; readonly metrics: Metrics };

/** The ladder view of the open assessment. Suspends while the editions load; throws without an open assessment. */
export function useLadderView(): LadderView {
  const assessment = useOpenAssessment();
  const data = useLadderData();
  const maturity = useLinkedMaturity();
  const facts = ladderFactsIn(assessment);
  const editions = evaluateAll(data.editions, facts, maturity.scored);
  return useMemo(
    () => ({ data, assessment, facts, maturity, editions, comparison: compareNewest(editions) }),
    [data, assessment, facts, maturity, editions],
  );
}

/** The maturity response that the ladder draws on. The result changes only with that response and what it applies to. */
export function useLinkedMaturity(): LinkedMaturity {
  const assessment = useOpenAssessment();
  const { editions } = useLadderData();
  const link = newestOf(editions).edition.rubric.maturityLink;
  if (!isEditionRef(link.edition)) throw new Error(`the ladder draws on an edition without a name: ${link.edition}`);
  const edition = useLinkedMaturityEdition(link.edition);
  const scored = scoreLinked(edition, maturityResponseOf(assessment, link.edition), assessment.company.industryType);
  return linked(link.edition, link, scored);
}

/** The newest edition of the ladder. */
export function newestOf<Edition>(editions: readonly Edition[]): Edition {
  const newest = editions[editions.length - 1];
  if (newest === undefined) throw new Error('no edition of the ladder is offered');
  return newest;
}

const scoreLinked = keepLast(
  (edition: MaturityEdition, response: MaturityResponse, industryType: Assessment['company']['industryType']): LadderMaturity | null => {
    const isBegun = Object.values(response.answers ?? {}).some((entry) => entry.value !== undefined);
    if (!isBegun) return null;
    const model = prepareMaturityModel(edition, { industryType, tailoredOut: tailoredOutOf(response) });
    const answers = answersOf(response);
    return { model, answers, score: scoreMaturity(model, answers) };
  },
);

const linked = keepLast(
  (ref: EditionRef, link: MaturityLink, scored: LadderMaturity | null): LinkedMaturity => ({
    ref,
    scored,
    metrics: scored === null ? new Map() : maturityMetrics(link, scored),
  }),
);

const evaluateAll = keepLast(
  (editions: readonly WordedEdition[], facts: LadderFacts, maturity: LadderMaturity | null): readonly EditionView[] =>
    editions.map((worded) => ({ ...worded, outcome: evaluateLadder(worded.edition, facts, maturity ?? undefined) })),
);

const compareNewest = keepLast((editions: readonly EditionView[]): LadderComparison | null => {
  const [earlier, later] = editions.slice(-2);
  return earlier === undefined || later === undefined ? null : compareLadders(earlier, later);
});

import { useMemo } from 'react';
import type { Assessment, MaturityResponse } from '../../core/assessment/index.ts';
import { answersOf, tailoredOutOf } from '../../core/assessment/index.ts';
import type { EditionRef, MaturityEdition, MaturityTexts } from '../../core/edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityModel, type MaturityScore } from '../../core/scoring/index.ts';
import { maturityResponseOf, useAssessment } from '../../state/index.ts';
import { keepLast } from '../shared/keepLast.ts';
import { editionFor, useEdition, useEditionOf } from '../shared/useEdition.ts';

/** Everything the maturity pages draw from: the edition, its words, the response and what follows from it. */
export type MaturityView = {
  readonly ref: EditionRef;
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
  readonly assessment: Assessment;
  readonly response: MaturityResponse;
  readonly model: MaturityModel;
  readonly score: MaturityScore;
};

/** The maturity view of the open assessment. Suspends while the edition loads; throws without an open assessment. */
export function useMaturityView(): MaturityView {
  const assessment = useOpenAssessment();
  const { edition, texts, ref } = useEdition('levelCumulative', assessment);
  const response = maturityResponseOf(assessment, ref);
  const model = modelOf(edition, assessment.company.industryType, response.tailoredOut);
  const score = scoreOf(model, response);
  return useMemo(
    () => ({ ref, edition, texts, assessment, response, model, score }),
    [ref, edition, texts, assessment, response, model, score],
  );
}

/** What of the maturity view no answer changes. Parts of a page that draw only this stay still while answers are given. */
export type MaturityFrame = Pick<MaturityView, 'ref' | 'edition' | 'texts' | 'model'> & { readonly assessmentId: string };

/** The frame of the open assessment; see {@link useMaturityView}. */
export function useMaturityFrame(): MaturityFrame {
  const ref = useAssessment((state) => editionFor('levelCumulative', state.assessment));
  const { edition, texts } = useEditionOf('levelCumulative', ref);
  const assessmentId = useAssessment((state) => state.assessment?.id) ?? '';
  const industryType = useAssessment((state) => state.assessment?.company.industryType) ?? 'discrete';
  const tailoredOut = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, ref).tailoredOut,
  );
  const model = modelOf(edition, industryType, tailoredOut);
  return useMemo(() => ({ ref, edition, texts, model, assessmentId }), [ref, edition, texts, model, assessmentId]);
}

/** The open assessment; pages below the assessment frame always have one. */
export function useOpenAssessment(): Assessment {
  const assessment = useAssessment((state) => state.assessment);
  if (assessment === null) throw new Error('no assessment is open');
  return assessment;
}

const modelOf = keepLast(
  (edition: MaturityEdition, industryType: Assessment['company']['industryType'], tailoredOut: MaturityResponse['tailoredOut']) =>
    prepareMaturityModel(edition, { industryType, tailoredOut: tailoredOutOf({ tailoredOut: tailoredOut ?? [] }) }),
);

const scoreOf = keepLast((model: MaturityModel, response: MaturityResponse) => scoreMaturity(model, answersOf(response)));

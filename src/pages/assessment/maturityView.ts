import { useMemo } from 'react';
import type { Assessment, MaturityResponse } from '../../core/assessment/index.ts';
import { answersOf, tailoredOutOf } from '../../core/assessment/index.ts';
import type { EditionRef, MaturityEdition, MaturityTexts } from '../../core/edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityModel, type MaturityScore } from '../../core/scoring/index.ts';
import { maturityResponseOf, useAssessment } from '../../state/index.ts';
import { useMaturityEdition } from './maturityEditions.ts';

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
  const { edition, texts, ref } = useMaturityEdition(assessment);
  const response = maturityResponseOf(assessment, ref);
  const model = modelOf(edition, assessment.company.industryType, response.tailoredOut);
  const score = scoreOf(model, response);
  return useMemo(
    () => ({ ref, edition, texts, assessment, response, model, score }),
    [ref, edition, texts, assessment, response, model, score],
  );
}

/** The open assessment; pages below the assessment frame always have one. */
export function useOpenAssessment(): Assessment {
  const assessment = useAssessment((state) => state.assessment);
  if (assessment === null) throw new Error('no assessment is open');
  return assessment;
}

/** Keeps the last result: several parts of a page ask for the same one within a single change. */
function keepLast<Arguments extends readonly unknown[], Value>(compute: (...given: Arguments) => Value) {
  let last: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given: Arguments): Value => {
    if (last === null || last.given.some((argument, index) => argument !== given[index])) {
      last = { given, value: compute(...given) };
    }
    return last.value;
  };
}

const modelOf = keepLast(
  (edition: MaturityEdition, industryType: Assessment['company']['industryType'], tailoredOut: MaturityResponse['tailoredOut']) =>
    prepareMaturityModel(edition, { industryType, tailoredOut: tailoredOutOf({ tailoredOut: tailoredOut ?? [] }) }),
);

const scoreOf = keepLast((model: MaturityModel, response: MaturityResponse) => scoreMaturity(model, answersOf(response)));

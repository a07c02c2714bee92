import { useMemo } from 'react';
import type { SecurityAnswers, SecurityFlags } from '../../core/answers/index.ts';
import { securityAnswersOf, securityFlagsOf, type Assessment, type SecurityResponse } from '../../core/assessment/index.ts';
import type { EditionRef, SecurityEdition, SecurityTexts } from '../../core/edition/index.ts';
import { prepareSecurityModel, scoreSecurity, type SecurityModel, type SecurityScore } from '../../core/scoring/index.ts';
import { securityResponseOf, useAssessment } from '../../state/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import { keepLast } from '../shared/keepLast.ts';
import { editionFor, useEditionOf } from '../shared/useEdition.ts';

/** What no answer changes: the edition, its words, the profile and what applies under it. Parts that draw only this stay still. */
export type SecurityFrame = {
  readonly ref: EditionRef;
  readonly edition: SecurityEdition;
  readonly texts: SecurityTexts;
  readonly flags: SecurityFlags;
  readonly model: SecurityModel;
  readonly assessmentId: string;
};

/** Everything the security pages draw from: the frame, the response and what follows from it. */
export type SecurityView = SecurityFrame & {
  readonly assessment: Assessment;
  readonly response: SecurityResponse;
  readonly answers: SecurityAnswers;
  readonly score: SecurityScore;
};

/** The frame of the open assessment. Suspends while the edition loads. */
export function useSecurityFrame(): SecurityFrame {
  const ref = useAssessment((state) => editionFor('weightedSections', state.assessment));
  const { edition, texts } = useEditionOf('weightedSections', ref);
  const assessmentId = useAssessment((state) => state.assessment?.id) ?? '';
  const given = useAssessment((state) => (state.assessment === null ? undefined : securityResponseOf(state.assessment, ref).flags));
  const flags = flagsOf(given);
  const model = modelOf(edition, flags);
  return useMemo(() => ({ ref, edition, texts, flags, model, assessmentId }), [ref, edition, texts, flags, model, assessmentId]);
}

/** The security view of the open assessment. Suspends while the edition loads; throws without an open assessment. */
export function useSecurityView(): SecurityView {
  const assessment = useOpenAssessment();
  const frame = useSecurityFrame();
  const response = securityResponseOf(assessment, frame.ref);
  const answers = answersOf(response.answers);
  const score = scoreOf(frame.model, answers);
  return useMemo(() => ({ ...frame, assessment, response, answers, score }), [frame, assessment, response, answers, score]);
}

const flagsOf = keepLast((flags: SecurityResponse['flags']) => securityFlagsOf({ flags }));
const answersOf = keepLast((answers: SecurityResponse['answers']) => securityAnswersOf({ answers }));
const modelOf = keepLast(prepareSecurityModel);
const scoreOf = keepLast(scoreSecurity);

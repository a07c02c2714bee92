import { evidencedQuestionsOf, preCheckOf, securityAnswersOf, securityFlagsOf, securityModelOf } from '../../../core/assessment/index.ts';
import type { SecurityAnswers, SecurityFlags } from '../../../core/answers/index.ts';
import { editionRef, type EditionRef, type SecurityQuestion } from '../../../core/edition/index.ts';
import {
  securityEvidence,
  securityPlan,
  securityPreCheck,
  securityTopics,
  type EvidenceCoverage,
  type GradingFactor,
  type PlanStep,
  type SecurityModel,
  type TopicCoverage,
} from '../../../core/scoring/index.ts';
import type { SecurityPart } from '../../reportInput.ts';
import type { SecurityWords } from '../../words/securityWords.ts';
import type { SharedContext } from '../sharedContext.ts';

/** The security part with what its chapters derive from it. */
export type SecurityContext = SharedContext &
  SecurityPart & {
    readonly own: SecurityWords;
    readonly model: SecurityModel;
    readonly flags: SecurityFlags;
    readonly answers: SecurityAnswers;
    readonly plan: readonly PlanStep[];
    readonly topics: readonly TopicCoverage[];
    readonly preCheck: readonly GradingFactor[];
    readonly evidence: EvidenceCoverage;
    readonly questions: ReadonlyMap<string, SecurityQuestion>;
    readonly editionRef: EditionRef;
  };

/** Derives what the chapters on security share. */
export function securityContext(shared: SharedContext, part: SecurityPart): SecurityContext {
  const { edition, response } = part;
  const model = securityModelOf(edition, response);
  const flags = securityFlagsOf(response);
  const answers = securityAnswersOf(response);
  return {
    ...shared,
    ...part,
    own: shared.words.security,
    model,
    flags,
    answers,
    plan: securityPlan(model, answers),
    topics: securityTopics(model, answers),
    preCheck: securityPreCheck(edition, flags, preCheckOf(response)),
    evidence: securityEvidence(model, answers, evidencedQuestionsOf(response)),
    questions: new Map(edition.questionnaire.questions.map((question) => [question.id, question])),
    editionRef: editionRef(edition.questionnaire),
  };
}

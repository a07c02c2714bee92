import { answersOf, tailoredOutOf } from '../../../core/assessment/index.ts';
import type { MaturityAnswers } from '../../../core/answers/index.ts';
import { editionRef, type EditionRef } from '../../../core/edition/index.ts';
import { levelGaps, prepareMaturityModel, type LevelGaps, type MaturityModel } from '../../../core/scoring/index.ts';
import { fraction, type Fraction } from '../../../core/shared/index.ts';
import type { MaturityPart } from '../../reportInput.ts';
import type { SharedContext } from '../sharedContext.ts';

/** The maturity part with what its chapters derive from it. */
export type MaturityContext = SharedContext &
  MaturityPart & {
    readonly model: MaturityModel;
    readonly answers: MaturityAnswers;
    readonly gaps: LevelGaps | null;
    readonly threshold: Fraction;
    readonly editionRef: EditionRef;
  };

/** Derives what the chapters on maturity share. */
export function maturityContext(shared: SharedContext, part: MaturityPart): MaturityContext {
  const scope = { industryType: shared.assessment.company.industryType, tailoredOut: tailoredOutOf(part.response) };
  const model = prepareMaturityModel(part.edition, scope);
  const answers = answersOf(part.response);
  return {
    ...shared,
    ...part,
    model,
    answers,
    gaps: levelGaps(model, answers, part.score),
    threshold: fraction(model.thresholdInTenths, 10),
    editionRef: editionRef(part.edition.questionnaire),
  };
}

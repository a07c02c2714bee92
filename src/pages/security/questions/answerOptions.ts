import { securityAnswers, type SecurityAnswer } from '../../../core/answers/index.ts';
import type { SecurityQuestion, SecurityTexts } from '../../../core/edition/index.ts';
import type { AnswerOption } from '../../shared/AnswerRadios.tsx';

/**
 * The answers that a question offers. What each means stands beside it where that is the question's own
 * (a frequency) or a share to be counted; the common scale is explained once, so it is a hint on hover.
 */
export function answerOptions(question: SecurityQuestion, texts: SecurityTexts): readonly AnswerOption<SecurityAnswer>[] {
  const own = texts.questions[question.id]?.answers;
  if (question.scale === 'fact') return question.answers.map((value) => ({ value, label: own?.[value] ?? labelOf(value, texts) }));
  return securityAnswers.map((value) => {
    const option = { value, label: labelOf(value, texts) };
    if (value === 'U') return { ...option, title: texts.answers['U']?.meaning };
    if (question.scale === 'conformity') return { ...option, title: texts.scales.conformity[value] };
    return { ...option, meaning: question.scale === 'coverage' ? texts.scales.coverage[value] : own?.[value] };
  });
}

function labelOf(value: SecurityAnswer, texts: SecurityTexts): string {
  return texts.answers[value]?.label ?? value;
}

import type { ListItem } from '../../reportDocument.ts';
import { answerLabel, pointsText } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** The first measures of the plan (SPEC S32), key items first, at most `count`. */
export function firstMeasures(context: SecurityContext, count: number): readonly ListItem[] {
  const { plan, texts, own, words } = context;
  if (plan.length === 0) return [{ mark: '', lead: '', text: words.summary.noMeasures }];
  return plan.slice(0, count).map((step, index) => {
    const id = step.key === 'none' ? step.question : words.inBrackets(step.question, own.result[step.key]);
    return {
      mark: String(index + 1),
      lead: texts.questions[step.question]?.advice ?? step.question,
      text: own.plan.step(id, answerLabel(context, step.answer), pointsText(step.gain)),
    };
  });
}

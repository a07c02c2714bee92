import type { Translate } from '../../i18n/index.ts';
import type { AnswerOption } from '../shared/AnswerRadios.tsx';

/** How a flag or a grading factor is answered on screen. */
export type YesOrNo = 'yes' | 'no';

/** The answer as the screen has it; nothing while it is open. */
export function yesOrNo(answer: boolean | undefined): YesOrNo | undefined {
  if (answer === undefined) return undefined;
  return answer ? 'yes' : 'no';
}

/** The answer as the file has it. */
export function isYes(value: YesOrNo): boolean {
  return value === 'yes';
}

/** Yes and no in the language of the interface. */
export function yesOrNoOptions(t: Translate): readonly AnswerOption<YesOrNo>[] {
  return [
    { value: 'yes', label: t('security.yes') },
    { value: 'no', label: t('security.no') },
  ];
}

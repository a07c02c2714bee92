import { memo } from 'react';
import { useText } from '../../../i18n/index.ts';
import { answerFlag, securityResponseOf, useAssessment } from '../../../state/index.ts';
import { Notice } from '../../../ui/index.ts';
import { AnswerRadios } from '../../shared/AnswerRadios.tsx';
import { isYes, yesOrNo, yesOrNoOptions } from '../yesOrNo.ts';
import styles from './ProfilePage.module.css';

type FlagProps = {
  readonly edition: string;
  readonly id: string;
  readonly position: number;
  readonly text: string;
  /** What speaks against the answer given. */
  readonly hint: string | null;
};

/** One profile question with yes and no; an open one looks open. */
export const Flag = memo(function Flag({ edition, id, position, text, hint }: FlagProps) {
  const { t } = useText();
  const answer = useAssessment((state) =>
    state.assessment === null ? undefined : securityResponseOf(state.assessment, edition).flags?.[id],
  );
  return (
    <fieldset className={styles['flag']} data-answered={answer !== undefined}>
      <legend>
        <span className={styles['position']}>{position}</span>
        {text} {answer === undefined && <span className={styles['open']}>{t('security.profile.unanswered')}</span>}
      </legend>
      <AnswerRadios
        name={id}
        value={yesOrNo(answer)}
        options={yesOrNoOptions(t)}
        onAnswer={(value) => {
          answerFlag(edition, id, isYes(value));
        }}
      />
      <div role="status" className={styles['hint']}>
        {hint !== null && <Notice tone="warn">{hint}</Notice>}
      </div>
    </fieldset>
  );
});

import { useText } from '../../../i18n/index.ts';
import { securityResponseOf, useAssessment } from '../../../state/index.ts';
import { useSecurityFrame } from '../securityView.ts';
import { FactDetail } from './FactDetail.tsx';
import styles from './Questions.module.css';

/** What to do about an answer less than met; the grade or day of a compliance fact. */
export function QuestionAdvice({ id }: { readonly id: string }) {
  const { t } = useText();
  const { ref, edition, texts } = useSecurityFrame();
  const entry = useAssessment((state) =>
    state.assessment === null ? undefined : securityResponseOf(state.assessment, ref).answers?.[id],
  );
  const question = edition.questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return null;
  const value = entry?.value;
  const advised = question.scale === 'fact' || (value !== undefined && value !== 'Y');
  return (
    <>
      {question.scale === 'fact' && value === 'Y' && (
        <FactDetail edition={ref} question={question} texts={texts} detail={entry?.detail ?? ''} />
      )}
      {advised && (
        <p className={styles['advice']}>
          <span>{t('security.questions.advice')}</span>
          {texts.questions[id]?.advice}
        </p>
      )}
    </>
  );
}

import { memo } from 'react';
import { maturityAnswers } from '../../core/answers/index.ts';
import type { MaturityTexts } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import { answerRequirement, maturityResponseOf, useAssessment } from '../../state/index.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import styles from './Requirement.module.css';

type RequirementProps = { readonly edition: string; readonly id: string; readonly texts: MaturityTexts };

/** One requirement: what is asked, what counts as fully met, the five answers, evidence and notes. */
export const Requirement = memo(function Requirement({ edition, id, texts }: RequirementProps) {
  const { t } = useText();
  const entry = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, edition).answers?.[id],
  );
  const words = texts.requirements[id];
  if (words === undefined) return null;
  return (
    <fieldset className={styles['requirement']} data-requirement={id} data-answered={entry?.value !== undefined}>
      <legend className={styles['text']}>
        <span className={styles['id']}>{id}</span>
        {words.text}
      </legend>
      <p className={styles['meaning']}>
        <span>{t('questions.full')}</span>
        {words.full}
      </p>
      <div className={styles['answers']}>
        {maturityAnswers.map((value) => (
          <label key={value} className={`${styles['answer']} ${styles[value]}`} title={texts.answers[value]?.meaning}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={entry?.value === value}
              onChange={() => {
                answerRequirement(edition, id, value);
              }}
            />
            <span>{texts.answers[value]?.label}</span>
          </label>
        ))}
      </div>
      <EvidenceFields edition={edition} id={id} entry={entry} typical={words.evidence} />
    </fieldset>
  );
});

import { memo } from 'react';
import { maturityAnswers } from '../../core/answers/index.ts';
import type { MaturityTexts, Source } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import { answerRequirement, maturityResponseOf, useAssessment } from '../../state/index.ts';
import { AnswerRadios } from '../shared/AnswerRadios.tsx';
import { EvidenceFields } from '../shared/EvidenceFields.tsx';
import styles from './Requirement.module.css';

type RequirementProps = {
  readonly edition: string;
  readonly id: string;
  readonly texts: MaturityTexts;
  readonly source: Source | undefined;
};

/** One requirement: what is asked, what counts as fully met, the five answers, evidence and notes. */
export const Requirement = memo(function Requirement({ edition, id, texts, source }: RequirementProps) {
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
      <AnswerRadios
        name={id}
        value={entry?.value}
        unknown="unknown"
        options={maturityAnswers.map((value) => ({
          value,
          label: texts.answers[value]?.label ?? '',
          title: texts.answers[value]?.meaning,
        }))}
        onAnswer={(value) => {
          answerRequirement(edition, id, value);
        }}
      />
      <EvidenceFields
        edition={edition}
        id={id}
        entry={entry}
        typical={words.evidence}
        {...(source === undefined ? {} : { basis: t('questions.basisOf', { document: source.document, confidence: t(`questions.confidence.${source.confidence}`) }) })}
      />
    </fieldset>
  );
});

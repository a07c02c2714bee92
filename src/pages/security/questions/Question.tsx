import { memo } from 'react';
import type { SecurityQuestion, SecurityTexts } from '../../../core/edition/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import { answerQuestion, securityResponseOf, useAssessment } from '../../../state/index.ts';
import card from '../../questions/Requirement.module.css';
import { AnswerRadios } from '../../shared/AnswerRadios.tsx';
import { EvidenceFields } from '../../shared/EvidenceFields.tsx';
import { answerOptions } from './answerOptions.ts';
import { FactDetail } from './FactDetail.tsx';
import { QuestionMarks } from './QuestionMarks.tsx';
import styles from './Questions.module.css';

type QuestionProps = {
  readonly edition: string;
  readonly question: SecurityQuestion;
  readonly texts: SecurityTexts;
  readonly keyItem: 'strict' | 'plain' | null;
};

/** One question: what is asked, its marks, the answers, what to do about anything less than met, evidence and notes. */
export const Question = memo(function Question({ edition, question, texts, keyItem }: QuestionProps) {
  const { t } = useText();
  const { id } = question;
  const entry = useAssessment((state) =>
    state.assessment === null ? undefined : securityResponseOf(state.assessment, edition).answers?.[id],
  );
  const words = texts.questions[id];
  if (words === undefined) return null;
  const value = entry?.value;
  const advised = question.scale === 'fact' || (value !== undefined && value !== 'Y');
  return (
    <fieldset className={card['requirement']} data-requirement={id} data-answered={value !== undefined}>
      <legend className={card['text']}>
        <span className={card['id']}>{id}</span>
        {words.text} <QuestionMarks question={question} texts={texts} keyItem={keyItem} />
      </legend>
      <AnswerRadios
        name={id}
        value={value}
        unknown="U"
        options={answerOptions(question, texts)}
        onAnswer={(answer) => {
          answerQuestion(edition, id, answer);
        }}
      />
      {question.scale === 'fact' && value === 'Y' && (
        <FactDetail edition={edition} question={question} texts={texts} detail={entry?.detail ?? ''} />
      )}
      {advised && (
        <p className={styles['advice']}>
          <span>{t('security.questions.advice')}</span>
          {words.advice}
        </p>
      )}
      <EvidenceFields edition={edition} id={id} entry={entry} typical={words.evidence} basis={basisOf(question, t)} />
    </fieldset>
  );
});

function basisOf({ sources }: SecurityQuestion, t: Translate): string {
  const list = sources.map(({ document, clause }) =>
    clause === undefined ? document : t('security.questions.sourceClause', { document, clause }),
  );
  return t('security.questions.basis', { list: list.join(t('security.sourceSeparator')) });
}

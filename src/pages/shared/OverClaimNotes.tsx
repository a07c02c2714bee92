import { memo } from 'react';
import { overClaimQuestion, type OverClaim, type OverClaimCondition, type OverClaimRule, type OverClaimSide } from '../../core/assessment/index.ts';
import { splitEditionRef, type EditionRef } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import { OverClaimExplanation } from './OverClaimExplanation.tsx';
import styles from './OverClaimNotes.module.css';
import { useClaimBook, useOverClaims } from './useOverClaims.ts';

type OverClaimNotesProps = { readonly edition: string; readonly id: string };

/** Beside an answer: the questions that it raises together with another. Draws nothing where no rule looks at it. */
export const OverClaimNotes = memo(function OverClaimNotes({ edition, id }: OverClaimNotesProps) {
  const book = useClaimBook();
  const isLookedAt = book?.rules.some((rule) => looksAt(rule, edition, id)) ?? false;
  return isLookedAt ? <Notes edition={edition} id={id} /> : null;
});

function Notes({ edition, id }: OverClaimNotesProps) {
  const view = useOverClaims();
  const { t, language } = useText();
  if (view === null) return null;
  const concerned = view.overClaims.filter(({ claim, doubt }) => isAbout(claim, edition, id) || isAbout(doubt, edition, id));
  if (concerned.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={t('claims.title')} data-testid="over-claim-notes">
      {concerned.map((overClaim) => {
        const { rule, claim, doubt, explanation } = overClaim;
        const words = { claim: view.book.wordsOf(claim, view.assessmentId, t), doubt: view.book.wordsOf(doubt, view.assessmentId, t) };
        const question = overClaimQuestion(rule, language, { claim: words.claim.answer, doubt: words.doubt.answer });
        const other = isAbout(claim, edition, id) ? 'doubt' : 'claim';
        return (
          <li key={rule.id} data-rule={rule.id} data-explained={explanation !== null}>
            <p>
              <span className={explanation === null ? styles['check'] : styles['explained']}>
                {explanation === null ? t('claims.check') : t('claims.isExplained')}
              </span>
              {question}
            </p>
            <div className={styles['more']}>
              <a href={words[other].href}>{otherText(overClaim[other], t)}</a>
              <OverClaimExplanation rule={rule.id} explanation={explanation} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function otherText(side: OverClaim['claim'], t: ReturnType<typeof useText>['t']): string {
  return side.kind === 'answer' ? t('claims.toOther', { id: side.id }) : t('claims.toFact');
}

function looksAt({ editions, claim, doubt }: OverClaimRule, edition: string, id: string): boolean {
  const asks = (condition: OverClaimCondition) =>
    'questionnaire' in condition && condition.id === id && condition.questionnaire === splitEditionRef(edition as EditionRef).id; // pages name editions
  return editions.includes(edition) && (asks(claim) || asks(doubt));
}

function isAbout(side: OverClaimSide, edition: string, id: string): boolean {
  return side.kind === 'answer' && side.edition === edition && side.id === id;
}

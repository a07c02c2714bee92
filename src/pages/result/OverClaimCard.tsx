import { useState } from 'react';
import { countOverClaims, overClaimQuestion, type OverClaim } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { OverClaimExplanation } from '../shared/OverClaimExplanation.tsx';
import shared from '../shared/shared.module.css';
import { useOverClaims, type OverClaimsView } from '../shared/useOverClaims.ts';
import styles from './OverClaimCard.module.css';

const shownAtFirst = 10;

/** Answers that do not seem to fit together, each as a question with both answers and room for an explanation. */
export function OverClaimCard() {
  const { t } = useText();
  const view = useOverClaims();
  const [all, setAll] = useState(false);
  if (view === null) return null;
  const shown = all ? view.overClaims : view.overClaims.slice(0, shownAtFirst);
  const { count, explained } = countOverClaims(view.overClaims);
  return (
    <section className={shared['card']} aria-labelledby="over-claims" data-testid="over-claims" data-count={count}>
      <h2 id="over-claims">
        {t('claims.title')}
        {count > 0 && <span className={styles['count']}>{t('claims.count', { count })}</span>}
        {explained > 0 && <span className={styles['done']}>{t('claims.explained', { count: explained })}</span>}
      </h2>
      <p className={styles['soft']}>{count === 0 ? t('claims.none') : t('claims.lead')}</p>
      {count > 0 && (
        <ol className={styles['list']}>
          {shown.map((overClaim) => (
            <OverClaimRow key={overClaim.rule.id} overClaim={overClaim} view={view} />
          ))}
        </ol>
      )}
      {count > shownAtFirst && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('result.showLess') : t('result.showAll', { count })}
        </Button>
      )}
    </section>
  );
}

type OverClaimRowProps = { readonly overClaim: OverClaim; readonly view: OverClaimsView };

function OverClaimRow({ overClaim, view }: OverClaimRowProps) {
  const { t, language } = useText();
  const { rule, explanation } = overClaim;
  const [claim, doubt] = [overClaim.claim, overClaim.doubt].map((side) => view.book.wordsOf(side, view.assessmentId, t));
  if (claim === undefined || doubt === undefined) return null;
  return (
    <li data-rule={rule.id} data-explained={explanation !== null}>
      <p className={styles['question']}>
        {overClaimQuestion(rule, language, { claim: claim.answer, doubt: doubt.answer })}
        {explanation !== null && <span className={styles['done']}>{t('claims.isExplained')}</span>}
      </p>
      <p className={styles['soft']}>{rule.why[language]}</p>
      <ul className={styles['sides']}>
        {[{ words: claim, side: overClaim.claim }, { words: doubt, side: overClaim.doubt }].map(({ words, side }) => (
          <li key={words.href}>
            <span className={styles['answer']}>{words.answer}</span>
            <a href={words.href}>
              {side.kind === 'answer' && <span className={styles['id']}>{side.id}</span>}
              {words.asked}
            </a>
          </li>
        ))}
      </ul>
      <OverClaimExplanation rule={rule.id} explanation={explanation} />
    </li>
  );
}

import type { ReactNode } from 'react';
import { evidencedQuestionsOf } from '../../../core/assessment/index.ts';
import { securityEvidence } from '../../../core/scoring/index.ts';
import { useText } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { percentText } from '../numberTexts.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** How many items of the guide are met, how much of it can be shown, and how much is not known (SPEC S27, S30, S31). */
export function ShareList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, model, answers, response, edition } = view;
  const { met, partial, unmet, open, notApplicable } = score.itemCounts;
  const evidence = securityEvidence(model, answers, evidencedQuestionsOf(response));
  return (
    <section className={`${shared['card']} ${styles['shares']}`} aria-labelledby="shares">
      <h2 id="shares">{t('security.shares.title')}</h2>
      <Share value={percentText(score.itemConformityRate)} name={t('security.shares.items')}>
        {t('security.shares.itemsText', {
          whole: edition.questionnaire.items.length,
          applicable: met + partial + unmet + open,
          met,
          partial,
          unmet,
        })}
        {open > 0 && t('security.shares.itemsOpen', { count: open })}
        {t('security.shares.itemsOut', { count: notApplicable })}
      </Share>
      <Share value={percentText(evidence.share)} name={t('security.shares.evidence')}>
        {evidence.met === 0 ? t('security.shares.evidenceNone') : t('security.shares.evidenceText', evidence)}
      </Share>
      <Share value={percentText(score.unknownShare)} name={t('security.shares.unknown')}>
        {t('security.shares.unknownText', { count: score.unknown.length, limit: model.lowConfidenceAbovePercent })}
      </Share>
    </section>
  );
}

function Share({ value, name, children }: { readonly value: string; readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['share']}>
      <strong>{value}</strong>
      <div>
        <h3>{name}</h3>
        <p className={frames['soft']}>{children}</p>
      </div>
    </div>
  );
}

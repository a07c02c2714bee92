import type { ReactNode } from 'react';
import { securityScoreText } from '../../../core/scoring/index.ts';
import { useText } from '../../../i18n/index.ts';
import { Progress } from '../../../ui/index.ts';
import live from '../../questions/LiveScore.module.css';
import { bandRangeText, scoreRangeText } from '../numberTexts.ts';
import { partHref } from '../securityLinks.ts';
import { useSecurityView, type SecurityView } from '../securityView.ts';
import styles from './Questions.module.css';

/** Score and band once everything is answered, before that what is still possible and how much is open (SPEC S23, S28). */
export function LiveSecurity() {
  const { t } = useText();
  const view = useSecurityView();
  const { score, ref, texts } = view;
  const { outcome, keyItems } = score;
  const answered = t('live.answered', { answered: score.answered, applicable: score.applicable });
  return (
    <section className={live['card']} aria-label={t('live.label')}>
      <div className={live['summary']} data-testid="security-live" aria-live="polite" aria-atomic="true">
        <Numbers view={view} />
        <div className={live['answered']}>
          {answered}
          {outcome.status === 'incomplete' && <span>{t('security.live.open', { count: outcome.unanswered.length })}</span>}
        </div>
      </div>
      <Progress part={score.answered} whole={score.applicable} label={answered} />
      <div className={styles['liveLinks']}>
        {keyItems.triggered.length > 0 && (
          <a href={partHref(view, 'result')} className={styles['liveRed']}>
            {t('security.live.red', { count: keyItems.triggered.length })}
          </a>
        )}
        {outcome.status === 'complete' && <a href={partHref(view, 'result')}>{t('questions.toResult')}</a>}
      </div>
      <p className={styles['liveNote']}>
        {t('reference')} · {ref}
        <br />
        {texts.scoreNote}
      </p>
    </section>
  );
}

function Numbers({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, model, texts } = view;
  const { outcome, range } = score;
  if (outcome.status === 'complete') {
    return (
      <>
        <Figure caption={texts.scoreName}>
          <strong className={live['value']} data-testid="security-score">
            {securityScoreText(model, outcome.score)}
          </strong>
        </Figure>
        <Figure caption={texts.bandsName}>
          <strong className={live['value']}>{outcome.judgement.band}</strong>
        </Figure>
      </>
    );
  }
  if (range === null) return null;
  return (
    <>
      <Figure caption={t('security.live.scoreRange')}>
        <strong className={live['value']}>{scoreRangeText(model, range.min.score, range.max.score)}</strong>
      </Figure>
      <Figure caption={t('security.live.bandRange')}>
        <strong className={live['value']}>{bandRangeText(range.min.band, range.max.band)}</strong>
      </Figure>
    </>
  );
}

function Figure({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    <div>
      <span className={live['caption']}>{caption}</span>
      {children}
    </div>
  );
}

import { securityScoreText, type BandJudgement } from '../../../core/scoring/index.ts';
import { toFractionText, type Fraction } from '../../../core/shared/index.ts';
import { useText } from '../../../i18n/index.ts';
import { LinkButton, Notice } from '../../../ui/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { bandRangeText, scoreRangeText } from '../numberTexts.ts';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** Score and band with the reason of a cap, or what is still possible; never without its name and the edition (SPEC S23–S28). */
export function SecurityVerdict({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, texts, ref } = view;
  const { outcome } = score;
  return (
    <section className={`${shared['card']} ${frames['verdict']}`} aria-labelledby="security-verdict" data-testid="security-verdict">
      <h2 id="security-verdict" className={styles['caption']}>
        {outcome.status === 'complete' ? texts.scoreName : t('security.live.scoreRange')}
        <span className={styles['reference']}>{t('reference')}</span>
      </h2>
      {outcome.status === 'complete' ? <Complete view={view} score={outcome.score} judgement={outcome.judgement} /> : <Possible view={view} />}
      <p className={frames['soft']}>
        {t('security.result.answered', score)} · {t('security.result.notApplicable', { count: score.counts.notApplicable })}
      </p>
      <p className={frames['soft']}>{t('security.result.notice', { note: texts.scoreNote, edition: ref })}</p>
    </section>
  );
}

type CompleteProps = { readonly view: SecurityView; readonly score: Fraction; readonly judgement: BandJudgement };

function Complete({ view, score, judgement }: CompleteProps) {
  const { t } = useText();
  const { texts, model } = view;
  const { band, raw, capRules } = judgement;
  return (
    <>
      <p className={frames['level']}>
        <span data-testid="security-score">{securityScoreText(model, score)}</span>
        <span className={styles['band']} data-testid="security-band">
          {t('security.result.band', { name: texts.bandsName, band })}
        </span>
        <span className={styles['bandLabel']}>{texts.bands[band]?.label}</span>
      </p>
      <p className={frames['soft']}>
        {t('security.result.of')} · {t('result.exact', { fraction: toFractionText(score) })}
      </p>
      <p>{texts.bands[band]?.meaning}</p>
      {band !== raw && (
        <Notice tone="warn">
          <p>{t('security.result.capped', { raw, band })}</p>
          {capRules.map((rule) => (
            <p key={rule}>{texts.caps[rule]}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Possible({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, texts, model } = view;
  const { outcome, range } = score;
  if (range === null || outcome.status !== 'incomplete') return null;
  return (
    <>
      <p className={frames['level']}>
        {scoreRangeText(model, range.min.score, range.max.score)}
        <span className={styles['band']}>
          {t('security.result.band', { name: texts.bandsName, band: bandRangeText(range.min.band, range.max.band) })}
        </span>
      </p>
      <p>{t('security.result.rangeText', { count: outcome.unanswered.length })}</p>
      <p>
        <LinkButton href={questionHref(view, outcome.unanswered[0] ?? '')} look="primary">
          {t('result.goOn')}
        </LinkButton>
      </p>
    </>
  );
}

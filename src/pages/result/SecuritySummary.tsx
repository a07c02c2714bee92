import { securityScoreText } from '../../core/scoring/index.ts';
import { useText } from '../../i18n/index.ts';
import { bandRangeText, scoreRangeText } from '../security/numberTexts.ts';
import { useSecurityView } from '../security/securityView.ts';
import styles from './ResultPage.module.css';

/** Score and band of the security self-assessment, or what is still possible, with its edition. */
export function SecuritySummary() {
  const { t } = useText();
  const { score, texts, model, ref } = useSecurityView();
  const { outcome, range } = score;
  if (outcome.status === 'notApplicable' || range === null) return <p className={styles['soft']}>{texts.scoreNote}</p>;
  const complete = outcome.status === 'complete';
  const band = complete ? outcome.judgement.band : bandRangeText(range.min.band, range.max.band);
  return (
    <>
      <p className={styles['partValue']}>
        {complete ? securityScoreText(model, outcome.score) : scoreRangeText(model, range.min.score, range.max.score)}
        <span>{t('security.result.band', { name: texts.bandsName, band })}</span>
      </p>
      <p className={styles['soft']}>
        {t('result.answered', score)} · {t('reference')} · {ref}
      </p>
    </>
  );
}

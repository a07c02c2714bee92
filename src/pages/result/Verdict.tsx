import { toDecimalText, toFractionText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import shared from '../shared/shared.module.css';
import styles from './ResultPage.module.css';

/** The level and total, or the levels still possible; never without the words "self-assessment" and the edition. */
export function Verdict({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { score, texts, ref, assessment } = view;
  const { outcome, range } = score;
  const settled = outcome.status === 'complete' || range.min === range.max;
  return (
    <section className={`${shared['card']} ${styles['verdict']}`} aria-labelledby="verdict" data-testid="verdict">
      <p id="verdict" className={styles['soft']}>
        {settled ? t('result.levelNow') : t('result.levelOpen')}
      </p>
      <p className={styles['level']}>
        {settled ? levelName(texts, range.min, t) : t('live.between', { min: levelOrdinal(texts, range.min), max: levelOrdinal(texts, range.max) })}
        <span className={styles['badge']}>{t('reference')}</span>
      </p>
      <Steps reached={range.min} possible={range.max} />
      {outcome.status === 'complete' ? (
        <p>
          {t('result.total')} <strong className={styles['total']} data-testid="total">{toDecimalText(outcome.total, 2)}</strong>{' '}
          <span className={styles['soft']}>
            {t('result.totalOf')} · {t('result.exact', { fraction: toFractionText(outcome.total) })}
          </span>
        </p>
      ) : (
        <p>
          {settled
            ? t('result.rangeSingle', { level: levelName(texts, range.min, t) })
            : t('result.rangeText', { min: levelName(texts, range.min, t), max: levelName(texts, range.max, t) })}
        </p>
      )}
      <p className={styles['soft']}>{t('result.answered', score)}</p>
      {outcome.status === 'incomplete' && (
        <p>
          <LinkButton href={`#/a/${assessment.id}/questions/${outcome.unanswered[0]?.split('-')[0] ?? ''}/${outcome.unanswered[0] ?? ''}`} look="primary">
            {t('result.goOn')}
          </LinkButton>
        </p>
      )}
      <p className={styles['soft']}>{t('result.notice', { edition: ref })}</p>
    </section>
  );
}

/** Five steps: reached ones filled, possible ones outlined. */
function Steps({ reached, possible }: { readonly reached: number; readonly possible: number }) {
  return (
    <svg viewBox="0 0 200 40" className={styles['steps']} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((level) => (
        <rect
          key={level}
          x={(level - 1) * 40 + 1.5}
          y={38 - level * 7}
          width="37"
          height={level * 7}
          rx="2"
          fill={level <= reached ? `var(--level-${level})` : 'var(--surface-sunken)'}
          stroke={level > reached && level <= possible ? 'var(--accent)' : 'none'}
          strokeDasharray="3 2"
        />
      ))}
    </svg>
  );
}

import { memo } from 'react';
import { fraction, toDecimalText, toDecimalTextBelow } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { Progress } from '../../ui/index.ts';
import { useMaturityView } from '../assessment/maturityView.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import styles from './LiveScore.module.css';

const threshold = fraction(4, 5);

/** Level or possible levels, total, and the score of each level, after every answer. */
export function LiveScore() {
  const { t } = useText();
  const { score, texts } = useMaturityView();
  const { outcome, range } = score;
  const settled = outcome.status === 'complete' || range.min === range.max;
  return (
    <section className={styles['card']} aria-label={t('live.label')}>
      <div className={styles['summary']} data-testid="live-score" aria-live="polite" aria-atomic="true">
        <div>
          <span className={styles['caption']}>{settled ? t('live.level') : t('live.range')}</span>
          <strong className={styles['value']}>
            {settled
              ? levelName(texts, range.min, t)
              : t('live.between', { min: levelOrdinal(texts, range.min), max: levelOrdinal(texts, range.max) })}
          </strong>
        </div>
        {outcome.status === 'complete' && (
          <div>
            <span className={styles['caption']}>{t('live.total')}</span>
            <strong className={styles['value']}>{toDecimalText(outcome.total, 2)}</strong>
          </div>
        )}
        <div className={styles['answered']}>
          {t('live.answered', { answered: score.answered, applicable: score.applicable })}
          {outcome.status === 'incomplete' && <span>{t('live.open', { level: levelOrdinal(texts, outcome.level), count: outcome.unanswered.length })}</span>}
        </div>
      </div>
      <Progress
        part={score.answered}
        whole={score.applicable}
        label={t('live.answered', { answered: score.answered, applicable: score.applicable })}
      />
      <ol className={styles['levels']}>
        {score.levels.map((level) => (
          <LevelLine
            key={level.level}
            level={level.level}
            name={levelOrdinal(texts, level.level)}
            score={level.status === 'scored' ? toDecimalTextBelow(level.score, threshold, 2) : '—'}
            percent={level.status === 'scored' ? Number(toDecimalText(level.score, 4)) * 100 : 0}
          />
        ))}
      </ol>
    </section>
  );
}

type LevelLineProps = { readonly level: number; readonly name: string; readonly score: string; readonly percent: number };

const LevelLine = memo(function LevelLine({ level, name, score, percent }: LevelLineProps) {
  return (
    <li>
      <span>{name}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
        <rect width="100" height="8" className={styles['ground']} />
        <rect width={percent} height="8" fill={`var(--level-${level})`} />
        <rect x="79.6" width="0.8" height="8" className={styles['threshold']} />
      </svg>
      <span className={styles['score']}>{score}</span>
    </li>
  );
});

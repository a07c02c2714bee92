import { memo } from 'react';
import { fraction, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { Progress } from '../../ui/index.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import { IntervalBar, intervalPercent, intervalText } from './IntervalBar.tsx';
import styles from './LiveScore.module.css';
import { useStanding } from './useStanding.ts';

/** Level or possible levels, total, what is left, and what is certain of each level, after every answer. */
export function LiveScore() {
  const { t } = useText();
  const { view, standing } = useStanding();
  const { score, texts, model } = view;
  const { outcome, range } = score;
  const settled = outcome.status === 'complete' || range.min === range.max;
  const left = standing.left.forLevel;
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
          <span>{left.atMost === 0 ? t('live.settled') : t('live.left', { least: left.atLeast, most: left.atMost })}</span>
        </div>
      </div>
      <Progress
        part={score.answered}
        whole={score.applicable}
        label={t('live.answered', { answered: score.answered, applicable: score.applicable })}
      />
      <ol className={styles['levels']}>
        {standing.levels.map((interval) => (
          <LevelLine
            key={interval.level}
            level={interval.level}
            name={levelOrdinal(texts, interval.level)}
            text={intervalText(interval, fraction(model.thresholdInTenths, 10))}
            {...intervalPercent(interval)}
            threshold={model.thresholdInTenths * 10}
          />
        ))}
      </ol>
    </section>
  );
}

type LevelLineProps = {
  readonly level: number;
  readonly name: string;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
};

const LevelLine = memo(function LevelLine({ name, text, ...bar }: LevelLineProps) {
  return (
    <li>
      <span>{name}</span>
      <IntervalBar {...bar} />
      <span className={styles['score']}>{text}</span>
    </li>
  );
});

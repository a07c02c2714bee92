import { useDeferredValue } from 'react';
import { fraction, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useSurface } from '../answering/surfaceStore.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import { IntervalBar, intervalPercent, intervalText } from './IntervalBar.tsx';
import styles from './Standing.module.css';
import { missedBelow, useStanding } from './useStanding.ts';

/** How many answers the level really still needs, what is being decided, and when further answers change nothing (SPEC S38–S40). */
export function Standing() {
  const { t } = useText();
  const isFastest = useSurface((surface) => surface.isFastest);
  const { view, standing } = useDeferredValue(useStanding());
  const { texts, model } = view;
  const { deciding, left, levels, open, range } = standing;
  const threshold = fraction(model.thresholdInTenths, 10);
  const above = levels.filter(({ level }) => missedBelow(model, standing, level) !== null).reduce((sum, level) => sum + level.open.length, 0);
  const isSettled = left.forLevel.atMost === 0;
  return (
    <section className={styles['standing']} aria-label={t('answering.standing.label')} data-testid="standing">
      <p className={styles['left']}>
        {isSettled
          ? t('answering.standing.settled', { level: levelName(texts, range.min, t) })
          : t('answering.standing.left', { least: left.forLevel.atLeast, most: left.forLevel.atMost })}
      </p>
      {deciding !== null && !isSettled && (
        <div className={styles['deciding']}>
          {t('answering.standing.deciding', {
            level: levelName(texts, deciding.level, t),
            interval: intervalText(deciding, threshold),
            threshold: toDecimalText(threshold, 1),
          })}
          <IntervalBar level={deciding.level} {...intervalPercent(deciding)} threshold={model.thresholdInTenths * 10} />
        </div>
      )}
      {deciding?.verdict === 'missed' && above > 0 && (
        <p className={styles['stop']} data-testid="early-stop">
          {t('answering.standing.stop', { level: levelOrdinal(texts, deciding.level), count: above })}
        </p>
      )}
      {isSettled && left.toComplete.atMost > 0 && <p>{t('answering.standing.forTotal', { count: left.toComplete.atMost })}</p>}
      {isSettled && open === 0 && <p>{t('answering.standing.all')}</p>}
      {!isSettled && (
        <button
          type="button"
          className={styles['switch']}
          aria-pressed={isFastest}
          data-testid="fastest"
          title={t('answering.fastestMeaning')}
          onClick={() => {
            useSurface.setState({ isFastest: !isFastest });
          }}
        >
          {t('answering.fastest')}
        </button>
      )}
      {isSettled && (
        <LinkButton href={`#/a/${view.assessment.id}/result`} look="primary">
          {t('questions.toResult')}
        </LinkButton>
      )}
    </section>
  );
}

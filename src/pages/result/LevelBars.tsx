import type { LevelScore } from '../../core/scoring/index.ts';
import { fraction, toDecimalText, toDecimalTextBelow } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { barGeometry } from '../../report/charts.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { levelName } from '../shared/levelName.ts';
import styles from './ResultPage.module.css';

const threshold = fraction(4, 5);
const shape = { width: 100, barHeight: 14, pitch: 14 };

/** The score of each level as a bar with the line it must reach. */
export function LevelBars({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { score, texts } = view;
  const missed = score.levels.find((level) => level.status === 'scored' && !level.satisfied)?.level ?? Infinity;
  return (
    <table className={styles['bars']}>
      <tbody>
        {score.levels.map((level) => (
          <tr key={level.level}>
            <th scope="row">{levelName(texts, level.level, t)}</th>
            <td className={styles['barCell']}>
              <Bar level={level} />
            </td>
            <td className={styles['number']}>
              {level.status === 'scored' ? toDecimalTextBelow(level.score, threshold, 2) : t('result.none')}
            </td>
            <td className={styles['soft']}>{stateOf(level, missed, t)}</td>
          </tr>
        ))}
      </tbody>
      <caption>{t('result.threshold')}</caption>
    </table>
  );
}

function stateOf(level: LevelScore, missed: number, t: ReturnType<typeof useText>['t']): string {
  if (level.level > missed) return t('result.notCounted');
  if (level.status === 'open') return t('result.openLevel', { count: level.unanswered.length });
  return level.satisfied ? t('result.satisfied') : t('result.notSatisfied');
}

function Bar({ level }: { readonly level: LevelScore }) {
  const value = level.status === 'scored' ? Number(toDecimalText(level.score, 4)) : null;
  const { bars, thresholdX } = barGeometry([value], 0.8, shape);
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="14" fill="var(--surface-sunken)" />
      <rect width={bars[0]?.length ?? 0} height="14" fill={`var(--level-${level.level})`} />
      <rect x={thresholdX - 0.3} width="0.6" height="14" fill="var(--ink)" />
    </svg>
  );
}

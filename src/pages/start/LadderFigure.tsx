import { useText } from '../../i18n/index.ts';
import styles from './StartPage.module.css';

const steps = [1, 2, 3, 4, 5] as const;

/** The five levels as stairs; decoration with a text for screen readers. */
export function LadderFigure() {
  const { t } = useText();
  const names = steps.map((step) => t(`start.levels.${step}`));
  return (
    <svg viewBox="0 0 400 236" className={styles['figure']} role="img" aria-label={`${t('start.ladderTitle')}${t('common.colon')}${names.join(t('common.listSeparator'))}`}>
      {steps.map((step, index) => {
        const height = 34 * step;
        return (
          <g key={step}>
            <rect x={index * 80 + 2} y={226 - height} width="76" height={height} rx="3" fill={`var(--level-${step})`} />
            <text x={index * 80 + 40} y={226 - height - 10} textAnchor="middle">
              {names[index]}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="400" y1="228" y2="228" stroke="var(--line-strong)" />
    </svg>
  );
}

import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import styles from './QuestionsPage.module.css';
import { Requirement } from './Requirement.tsx';

type LevelSectionProps = {
  readonly view: MaturityView;
  readonly level: number;
  readonly requirementIds: readonly string[];
};

/** The requirements of one cell under the name of their level. */
export function LevelSection({ view, level, requirementIds }: LevelSectionProps) {
  const { t } = useText();
  const { texts, ref } = view;
  const words = texts.levels[String(level)];
  if (requirementIds.length === 0 || words === undefined) return null;
  const missed = missedLevelBelow(view, level);
  return (
    <section className={styles['level']} aria-labelledby={`level-${level}`}>
      <div className={styles['levelHead']}>
        <span className={styles[`mark${level}`]} aria-hidden="true" />
        <h2 id={`level-${level}`}>{t('questions.levelTitle', words)}</h2>
        <span>{words.meaning}</span>
      </div>
      {missed !== null && (
        <Notice tone="info">{t('questions.notNeeded', { level: texts.levels[String(missed)]?.ordinal })}</Notice>
      )}
      {requirementIds.map((id) => (
        <Requirement key={id} edition={ref} id={id} texts={texts} />
      ))}
    </section>
  );
}

/** The first unsatisfied level, when it lies below this one and is fully answered. */
function missedLevelBelow({ score }: MaturityView, level: number): number | null {
  for (const lower of score.levels) {
    if (lower.level >= level || lower.status === 'open') return null;
    if (!lower.satisfied) return lower.level;
  }
  return null;
}

import type { Source } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { useMaturityView, type MaturityFrame } from '../assessment/maturityView.ts';
import styles from './QuestionsPage.module.css';
import { Requirement } from './Requirement.tsx';

type LevelSectionProps = {
  readonly frame: MaturityFrame;
  readonly level: number;
  readonly requirementIds: readonly string[];
};

/** The requirements of one cell under the name of their level. */
export function LevelSection({ frame, level, requirementIds }: LevelSectionProps) {
  const { t } = useText();
  const { texts, ref } = frame;
  const words = texts.levels[String(level)];
  if (requirementIds.length === 0 || words === undefined) return null;
  return (
    <section className={styles['level']} aria-labelledby={`level-${level}`}>
      <div className={styles['levelHead']}>
        <span className={styles[`mark${level}`]} aria-hidden="true" />
        <h2 id={`level-${level}`}>{t('questions.levelTitle', words)}</h2>
        <span>{words.meaning}</span>
      </div>
      <NotNeeded level={level} />
      {requirementIds.map((id) => (
        <Requirement key={id} edition={ref} id={id} texts={texts} source={sourceOf(frame, id)} />
      ))}
    </section>
  );
}

/** Where a requirement comes from and how far that can be trusted (SPEC E5). */
function sourceOf({ edition }: MaturityFrame, id: string): Source | undefined {
  return edition.questionnaire.requirements.find((requirement) => requirement.id === id)?.source;
}

/** Says honestly when a level can no longer change the result: a level below it is fully answered and missed (SPEC S7). */
function NotNeeded({ level }: { readonly level: number }) {
  const { t } = useText();
  const { score, texts } = useMaturityView();
  for (const lower of score.levels) {
    if (lower.level >= level || lower.status === 'open') return null;
    if (!lower.satisfied) {
      return <Notice tone="info">{t('questions.notNeeded', { level: texts.levels[String(lower.level)]?.ordinal })}</Notice>;
    }
  }
  return null;
}

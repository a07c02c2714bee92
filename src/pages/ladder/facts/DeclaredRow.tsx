import type { MetricValue } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import { metricText } from '../metricText.ts';
import type { LinkedMaturity } from '../ladderView.ts';
import { FactRow } from './FactRow.tsx';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { FactWords } from './FactWords.tsx';

type DeclaredRowProps = { readonly item: FactItem; readonly maturity: LinkedMaturity };

/** A maturity result: shown where the questionnaire answered here gives it, else asked for (SPEC L9). */
export function DeclaredRow({ item, maturity }: DeclaredRowProps) {
  const { t } = useText();
  const metric = maturity.metrics.get(item.id);
  const isComplete = maturity.scored?.score.outcome.status === 'complete';
  if (isSettled(metric) || isComplete) return <ScoredRow item={item} metric={metric} />;
  const note = metric?.kind === 'range' ? t('ladder.rangeNote', { range: metricText(metric, null, '', t) }) : undefined;
  return <FactRow item={item} note={note} />;
}

function ScoredRow({ item, metric }: { readonly item: FactItem; readonly metric: MetricValue | undefined }) {
  const { t } = useText();
  return (
    <div className={styles['row']} data-fact={item.id}>
      <FactWords item={item} labelId={`${item.id}-label`} hintId={`${item.id}-hint`} isAsked={false} />
      <p className={styles['scored']} id={item.id} tabIndex={-1}>
        <strong>{metricText(metric, null, item.unit, t)}</strong>
        <span className={styles['hint']}>{t('ladder.fromMaturity')}</span>
      </p>
    </div>
  );
}

function isSettled(metric: MetricValue | undefined): boolean {
  return metric !== undefined && metric.kind !== 'range' && metric.kind !== 'unknown';
}

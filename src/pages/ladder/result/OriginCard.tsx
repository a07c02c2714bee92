import type { LadderTexts } from '../../../core/edition/index.ts';
import { originOf, type MetricValue } from '../../../core/ladder/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { newestOf, type LadderView } from '../ladderView.ts';
import { metricText } from '../metricText.ts';
import styles from './Result.module.css';

/** Where each maturity result comes from (SPEC L9), and the titles held, which decide nothing (SPEC L8). */
export function OriginCard({ view }: { readonly view: LadderView }) {
  const { t } = useText();
  const { edition, texts, outcome } = newestOf(view.editions);
  const { titles } = view.facts;
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="origins">
      <h2 id="origins">{t('ladder.origins')}</h2>
      <dl className={styles['origins']}>
        {Object.keys(edition.rubric.maturityLink.metrics).map((id) => {
          const metric = outcome.metrics.firm.get(id);
          return (
            <div key={id} data-metric={id} data-origin={originOf(metric)}>
              <dt>{texts.facts[id]?.label ?? id}</dt>
              <dd>
                {metricText(metric, null, '', t)}
                <span className={styles['soft']}>{originText(metric, texts, t)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <h3>{texts.factGroups['titles']?.name}</h3>
      <p className={styles['soft']}>{texts.factGroups['titles']?.explanation}</p>
      {titles === undefined && <p>{t('ladder.titlesUnknown')}</p>}
      {titles?.length === 0 && <p>{t('ladder.noTitle')}</p>}
      <ul>
        {(titles ?? []).map((held, index) => (
          <li key={index}>
            {[texts.titles[held.title] ?? held.title, held.year, held.count === undefined ? undefined : t('ladder.titleCountOf', { count: held.count })]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a metric comes from; a range comes from answers that are not complete, and names the declared value beside it. */
function originText(metric: MetricValue | undefined, texts: LadderTexts, t: Translate): string {
  if (metric?.kind !== 'range') return originOf(metric) === 'unknown' ? '' : (texts.origins[originOf(metric)] ?? '');
  if (metric.declared === null) return t('ladder.rangeOrigin');
  return t('ladder.rangeOriginDeclared', { declared: metricText({ kind: 'number', value: metric.declared, origin: 'declared' }, null, '', t) });
}

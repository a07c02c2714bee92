import { use } from 'react';
import type { Release } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';

/** How many firms stand at each level, over the whole campaign. */
export function LevelBars({ release }: { readonly release: Release }) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-levels">
      <h2 id="desk-levels">
        {t('desk.levels')} <span className={shared['soft']}>{release.n === null ? t('desk.suppressed') : t('desk.n', { n: release.n })}</span>
      </h2>
      <Bars release={release} column="maturity" />
    </section>
  );
}

/** A bar for each value of a dimension; what is suppressed has none and says so. */
export function Bars({ release, column }: { readonly release: Release; readonly column: 'maturity' | 'rung' | 'band' }) {
  const { t, language } = useText();
  const { codeLabel } = use(publication());
  const table = release.counts.find(({ columns }) => columns === column);
  if (table === undefined) return <p className={shared['soft']}>{t('desk.notTold')}</p>;
  const most = Math.max(1, ...table.columnTotals.map((total) => total ?? 0));
  return (
    <ul className={styles['bars']}>
      {table.columnCodes.map((code, index) => {
        const n = table.columnTotals[index] ?? null;
        return (
          <li key={code}>
            <span>{codeLabel(column, code, language)}</span>
            <span className={styles['track']}>{n !== null && <span className={styles['level']} data-level={code} style={{ width: `${(100 * n) / most}%` }} />}</span>
            <span className={styles['value']}>{n ?? t('desk.suppressed')}</span>
          </li>
        );
      })}
    </ul>
  );
}

import { use } from 'react';
import type { CountTable } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import styles from './Desk.module.css';

/** Firms by two dimensions, with totals; a bar in each cell shows its share of the row. */
export function CountTableView({ table }: { readonly table: CountTable }) {
  const { t, language } = useText();
  const { codeLabel, publicationWords } = use(publication());
  const words = publicationWords(language);
  const total = words.total;
  const row = (code: string | null, cells: readonly (number | null)[], sum: number | null) => (
    <tr key={code ?? 'total'}>
      <th scope="row">{code === null ? total : codeLabel(table.rows, code, language)}</th>
      {cells.map((cell, index) => (
        <td key={table.columnCodes[index]}>
          <Count n={cell} of={sum} />
        </td>
      ))}
      <td className={styles['sum']}>
        <Count n={sum} of={null} />
      </td>
    </tr>
  );
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.by(words.dimensions[table.rows], words.dimensions[table.columns])}>
      <table className={styles['counts']} data-table={table.id}>
        <caption>{words.by(words.dimensions[table.rows], words.dimensions[table.columns])}</caption>
        <thead>
          <tr>
            <td />
            {table.columnCodes.map((code) => (
              <th key={code} scope="col">
                {codeLabel(table.columns, code, language)}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {table.rowCodes.map((code, index) => row(code, table.cells[index] ?? [], table.rowTotals[index] ?? null))}
          {row(null, table.columnTotals, table.total)}
        </tbody>
      </table>
      <span className="visually-hidden">{t('desk.selfNotice')}</span>
    </div>
  );
}

function Count({ n, of }: { readonly n: number | null; readonly of: number | null }) {
  const { t } = useText();
  if (n === null) {
    return (
      <abbr title={t('desk.suppressed')} className={styles['hidden']}>
        {t('desk.suppressedSign')}
      </abbr>
    );
  }
  return (
    <>
      {n}
      {of !== null && of > 0 && <span className={styles['bar']} style={{ width: `${Math.min(100, (100 * n) / of)}%` }} />}
    </>
  );
}

import { use } from 'react';
import type { MeanTable, Release } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';

/** Means of the element scores by area, sector and size, each with the firms it rests on (SPEC G7). */
export function MeanTables({ release }: { readonly release: Release }) {
  const { t } = useText();
  const rows = [...new Set(release.means.filter(({ columns }) => columns === null).map((table) => table.rows))];
  if (rows.length === 0) return null;
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-means">
      <h2 id="desk-means">{t('desk.means')}</h2>
      <div className={styles['tables']}>
        {rows.map((dimension) => (
          <MeansBy key={dimension} dimension={dimension} tables={release.means.filter((table) => table.rows === dimension && table.columns === null)} />
        ))}
        {release.means.filter(({ columns }) => columns !== null).map((table) => (
          <MeansByTwo key={table.id} table={table} />
        ))}
      </div>
    </section>
  );
}

function MeansBy({ dimension, tables }: { readonly dimension: MeanTable['rows']; readonly tables: readonly MeanTable[] }) {
  const { t, language } = useText();
  const { codeLabel, publicationWords } = use(publication());
  const words = publicationWords(language);
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.meansBy(words.dimensions[dimension])}>
      <table className={styles['counts']}>
        <caption>{words.meansBy(words.dimensions[dimension])}</caption>
        <thead>
          <tr>
            <td />
            {tables.map(({ measure }) => (
              <th key={measure} scope="col">
                {words.measures[measure]}
              </th>
            ))}
            <th scope="col">{t('desk.firms')}</th>
          </tr>
        </thead>
        <tbody>
          {(tables[0]?.rowCodes ?? []).map((code, row) => (
            <tr key={code}>
              <th scope="row">{codeLabel(dimension, code, language)}</th>
              {tables.map((table) => (
                <td key={table.id}>
                  <Mean cell={table.cells[row]?.[0] ?? null} />
                </td>
              ))}
              <td className={styles['sum']}>{tables[0]?.cells[row]?.[0]?.n ?? t('desk.suppressedSign')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeansByTwo({ table }: { readonly table: MeanTable }) {
  const { language } = useText();
  const { codeLabel, publicationWords } = use(publication());
  const words = publicationWords(language);
  const { columns } = table;
  if (columns === null) return null;
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.meansByTwo(words.dimensions[table.rows], words.dimensions[columns])}>
      <table className={styles['counts']}>
        <caption>{words.meansByTwo(words.dimensions[table.rows], words.dimensions[columns])}</caption>
        <thead>
          <tr>
            <td />
            {table.columnCodes.map((code) => (
              <th key={code} scope="col">
                {codeLabel(columns, code, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rowCodes.map((code, row) => (
            <tr key={code}>
              <th scope="row">{codeLabel(table.rows, code, language)}</th>
              {table.columnCodes.map((column, index) => (
                <td key={column}>
                  <Mean cell={table.cells[row]?.[index] ?? null} withFirms />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mean({ cell, withFirms = false }: { readonly cell: MeanTable['cells'][number][number]; readonly withFirms?: boolean }) {
  const { t } = useText();
  const { tenthsText } = use(publication());
  if (cell === null) {
    return (
      <abbr title={t('desk.suppressed')} className={styles['hidden']}>
        {t('desk.suppressedSign')}
      </abbr>
    );
  }
  return (
    <>
      {tenthsText(cell.tenths)}
      {withFirms && <small className={shared['soft']}> n={cell.n}</small>}
    </>
  );
}

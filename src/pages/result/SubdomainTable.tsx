import type { Cell } from '../../core/scoring/index.ts';
import { fraction, reaches, toDecimalText, toDecimalTextBelow } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import styles from './ResultPage.module.css';

const threshold = fraction(4, 5);

/** Every sub-domain with its score per level and its own maturity. */
export function SubdomainTable({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { score, texts, model, assessment, response, edition } = view;
  return (
    <section className={shared['card']} aria-labelledby="subdomain-table">
      <h2 id="subdomain-table">{t('result.tableSubdomains')}</h2>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="subdomain-table">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('result.subdomain')}</th>
              {model.levels.map((level) => (
                <th key={level} scope="col" className={styles['number']}>
                  {texts.levels[String(level)]?.ordinal}
                </th>
              ))}
              <th scope="col" className={styles['number']}>
                {t('result.maturity')}
              </th>
            </tr>
          </thead>
          <tbody>
            {score.subdomains.map((subdomain) => (
              <tr key={subdomain.id}>
                <th scope="row">
                  <a href={`#/a/${assessment.id}/questions/${subdomain.id}`}>{texts.subdomains[subdomain.id]}</a>
                </th>
                {subdomain.levels.map((cell, index) => (
                  <td key={model.levels[index]} className={`${styles['number']} ${reached(cell) ? styles['reached'] : ''}`}>
                    {cellText(cell, t)}
                  </td>
                ))}
                <td className={styles['number']}>
                  {subdomain.maturity === null ? (
                    t('result.openCell')
                  ) : (
                    <>
                      <strong>{toDecimalText(subdomain.maturity, 2)}</strong>
                      <span className={styles['soft']}> / {subdomain.ceiling}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
            {score.tailoredSubdomains.map((id) => (
              <tr key={id} className={styles['soft']}>
                <th scope="row">{texts.subdomains[id]}</th>
                <td colSpan={model.levels.length + 1}>{t('result.tailoredOut', { reason: reasonOf(id) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function reasonOf(subdomain: string): string {
    const domain = edition.questionnaire.elements
      .flatMap((element) => element.domains)
      .find((candidate) => candidate.subdomains.includes(subdomain));
    return response.tailoredOut?.find((tailored) => tailored.domain === domain?.id)?.reason ?? '';
  }
}

function reached(cell: Cell): boolean {
  return typeof cell !== 'string' && reaches(cell, threshold);
}

function cellText(cell: Cell, t: ReturnType<typeof useText>['t']): string {
  if (cell === 'open') return t('result.openCell');
  if (cell === 'empty') return t('result.none');
  return toDecimalTextBelow(cell, threshold, 2);
}

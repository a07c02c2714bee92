import { use, useState } from 'react';
import { trendOf, type Release } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import { takeEarlier, useDesk } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { pickFiles } from '../shared/pickFile.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';

/** Published tables of several campaigns side by side; nothing is filled in and nothing joined. */
export function TrendCard() {
  const { t } = useText();
  const releases = useDesk((desk) => desk.releases);
  const [message, setMessage] = useState<'trendFault' | 'logTaken' | null>(null);

  async function take(files: readonly File[]): Promise<void> {
    setMessage(null);
    for (const file of files) {
      const taken = await takeEarlier(file);
      if (!taken.ok) setMessage('trendFault');
      else if (taken.value === 'log') setMessage('logTaken');
    }
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-trend">
      <h2 id="desk-trend">{t('desk.trend')}</h2>
      <p className={shared['soft']}>{t('desk.trendHint')}</p>
      <div>
        <Button
          data-testid="take-earlier"
          onClick={() => {
            pickFiles((files) => void take(files), { many: 'files', accept: '.json' });
          }}
        >
          {t('desk.trendChoose')}
        </Button>
      </div>
      {message !== null && <Notice tone={message === 'trendFault' ? 'bad' : 'good'}>{t(`desk.${message}`)}</Notice>}
      {releases.length === 0 ? <p className={shared['soft']}>{t('desk.trendNone')}</p> : <TrendTable releases={releases} />}
    </section>
  );
}

function TrendTable({ releases }: { readonly releases: readonly Release[] }) {
  const { t, language } = useText();
  const { codeLabel, tenthsText } = use(publication());
  const trend = trendOf(releases, 'area');
  const sign = t('desk.suppressedSign');
  return (
    <>
      {!trend.comparable && <Notice tone="warn">{t('desk.trendOther')}</Notice>}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('desk.trend')}>
        <table className={styles['counts']} data-testid="trend">
          <thead>
            <tr>
              <td />
              {trend.points.map(({ date, title, n }) => (
                <th key={`${date}${title}`} scope="col">
                  {date}
                  <br />
                  <span className={shared['soft']}>
                    {title} · n={n ?? sign}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.series.map(({ code, n, mean }) => (
              <tr key={code}>
                <th scope="row">{codeLabel('area', code, language)}</th>
                {n.map((count, index) => {
                  const tenths = mean[index] ?? null;
                  return (
                    <td key={index}>
                      {tenths === null ? sign : tenthsText(tenths)}
                      <small className={shared['soft']}> n={count ?? sign}</small>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

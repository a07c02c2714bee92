import { use } from 'react';
import { asideReasons } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import type { CollectedExports } from '../../state/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';

const mostListed = 20;

/** Every file that does not count, by its reason (SPEC G1). */
export function AsideCard({ collected: { aside, batches } }: { readonly collected: CollectedExports }) {
  const { t, language } = useText();
  const { asideSentences } = use(publication());
  const groups = asideReasons.map((reason) => [reason, aside.filter((each) => each.reason === reason)] as const).filter(([, files]) => files.length > 0);
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-aside">
      <h2 id="desk-aside">{t('desk.asideTitle')}</h2>
      {groups.length === 0 && <p className={shared['soft']}>{t('desk.asideNone')}</p>}
      {groups.map(([reason, files]) => (
        <details key={reason} data-reason={reason}>
          <summary>
            {asideSentences[reason][language === 'en' ? 1 : 0]}
            {t('common.colon')}
            <strong>{files.length}</strong>
          </summary>
          <ul>
            {files.slice(0, mostListed).map(({ file, detail }, index) => (
              <li key={index}>
                <code>{file}</code> {detail}
              </li>
            ))}
          </ul>
          {files.length > mostListed && <p className={shared['soft']}>{t('desk.asideMore', { count: files.length - mostListed })}</p>}
        </details>
      ))}
      {batches.some(({ batchCode }) => batchCode !== null) && (
        <details>
          <summary>{t('desk.batchTitle')}</summary>
          <p className={shared['soft']}>{t('desk.batchOver')}</p>
          <ul>
            {batches.map(({ batchCode, records }) => (
              <li key={batchCode ?? ''}>
                {batchCode ?? t('desk.batchNone')}
                {t('common.colon')}
                {records}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

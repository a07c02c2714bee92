import { useState } from 'react';
import type { Release } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import type { CollectedExports } from '../../state/index.ts';
import { Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { CountTableView } from './CountTableView.tsx';
import styles from './Desk.module.css';
import { LevelBars } from './LevelBars.tsx';
import { MeanTables } from './MeanTables.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { TileMap } from './TileMap.tsx';
import { useRelease, type View } from './useRelease.ts';

type ReleaseCardsProps = { readonly campaign: Campaign; readonly collected: CollectedExports };

/** The tables in one of two views: for the house, or exactly as they would be published. */
export function ReleaseCards({ campaign, collected }: ReleaseCardsProps) {
  const { t } = useText();
  const [view, setView] = useState<View>('internal');
  const made = useRelease(campaign, collected, view);
  return (
    <>
      <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-view">
        <h2 id="desk-view">{t('desk.view')}</h2>
        <fieldset className={styles['actions']}>
          <legend className="visually-hidden">{t('desk.view')}</legend>
          {(['internal', 'publication'] as const).map((each) => (
            <label key={each} className={styles['choice']}>
              <input
                type="radio"
                name="desk-view"
                value={each}
                checked={view === each}
                onChange={() => {
                  setView(each);
                }}
              />
              {t(`desk.views.${each}`)}
            </label>
          ))}
        </fieldset>
        {made.ok && <p className={shared['soft']}>{t(`desk.viewHint.${view}`, { ...made.value.release.method })}</p>}
        <p className={shared['soft']}>{t('desk.selfNotice')}</p>
        {!made.ok && (
          <Notice tone="warn">
            {made.error.type === 'noRecords' ? t('desk.fault.noRecords') : t('desk.fault.tooLittleChanged', { date: made.error.earlierDate, count: made.error.cells.length })}
          </Notice>
        )}
      </section>
      {made.ok && <Tables campaign={campaign} release={made.value.release} />}
    </>
  );
}

function Tables({ campaign, release }: { readonly campaign: Campaign; readonly release: Release }) {
  const { t } = useText();
  const columns = [...new Set(release.counts.map((table) => table.columns))];
  return (
    <>
      <div className={styles['columns']}>
        <LevelBars release={release} />
        <ProgressCard campaign={campaign} release={release} />
      </div>
      <TileMap release={release} />
      <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-tables" data-testid="release" data-view={release.view}>
        <h2 id="desk-tables">{t('desk.tables')}</h2>
        {columns.map((column) => (
          <div key={column} className={styles['tables']}>
            {release.counts.filter((table) => table.columns === column).map((table) => (
              <CountTableView key={table.id} table={table} />
            ))}
          </div>
        ))}
      </section>
      <MeanTables release={release} />
    </>
  );
}

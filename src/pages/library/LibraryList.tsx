import { memo } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { loadPlace, type LibraryRow } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './Library.module.css';
import { LibraryFacts } from './LibraryFacts.tsx';
import type { LibraryGroup } from './libraryView.ts';

type Manage = (row: LibraryRow) => void;
type LibraryListProps = { readonly groups: readonly LibraryGroup[]; readonly all: number | null; readonly onManage: Manage };

/** The assessments found, the rounds of a firm under its name. */
export function LibraryList({ groups, all, onManage }: LibraryListProps) {
  const { t } = useText();
  if (all === null) return <p>{t('common.loading')}</p>;
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section aria-labelledby="library-shown" className={styles['list']}>
      <h2 id="library-shown" className={styles['count']} role="status" data-testid="library-shown" data-shown={shown} data-all={all}>
        {t('library.shown', { shown, all })}
      </h2>
      {shown === 0 && <p>{t(all === 0 ? 'library.empty' : 'library.none')}</p>}
      <ul className={styles['firms']}>
        {groups.map((group) => (
          <Firm key={group.key} name={group.name} rows={group.rows} onManage={onManage} />
        ))}
      </ul>
    </section>
  );
}

type FirmProps = { readonly name: string; readonly rows: readonly LibraryRow[]; readonly onManage: Manage };

/** Lists are made anew with every key typed; firms of which nothing has changed stand still. */
const Firm = memo(
  function Firm({ name, rows, onManage }: FirmProps) {
    const { t } = useText();
    const shownName = name === '' ? t('common.unnamed') : name;
    return (
      <li className={styles['firm']} data-testid="library-firm">
        <h3 className={styles['name']}>
          {shownName}
          {rows.length > 1 && <span className={styles['soft']}>{t('library.rounds', { count: rows.length })}</span>}
        </h3>
        <ul className={styles['rounds']}>
          {rows.map((row) => (
            <Round key={row.head.id} row={row} name={shownName} onManage={onManage} />
          ))}
        </ul>
      </li>
    );
  },
  (before, after) => before.name === after.name && before.rows.length === after.rows.length && before.rows.every((row, index) => row === after.rows[index]),
);

function Round({ row, name, onManage }: { readonly row: LibraryRow; readonly name: string; readonly onManage: Manage }) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const { id, roundLabel } = row.head;
  return (
    <li className={styles['round']} data-testid="library-row" data-id={id}>
      <LibraryFacts row={row} />
      <div className={styles['actions']}>
        <Button
          aria-label={`${t('library.open')} ${name} ${roundLabel}`}
          onClick={() => {
            void loadPlace(id).catch(() => undefined).then((place) => {
              navigate(`/a/${id}/${place?.path ?? 'company'}`);
            });
          }}
        >
          {t('library.open')}
        </Button>
        <Button
          look="quiet"
          aria-label={`${t('library.manage')} ${name} ${roundLabel}`}
          onClick={() => {
            onManage(row);
          }}
        >
          {t('library.manage')}
        </Button>
      </div>
    </li>
  );
}

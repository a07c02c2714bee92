import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { loadLibrary, useLibrary, type LibraryRow } from '../../state/index.ts';
import shared from '../shared/shared.module.css';
import { BackupCard } from './BackupCard.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import { LibraryList } from './LibraryList.tsx';
import { libraryGroups, tagsOf, type LibraryWish } from './libraryView.ts';
import { ManageDialog } from './ManageDialog.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { SharedCard } from './SharedCard.tsx';

const everything: LibraryWish = { query: '', sort: 'changed', state: 'any', tag: '', archive: 'active' };

/** Every assessment of this browser: found, sorted and marked here, backed up, restored and wiped as a whole (SPEC Y). */
export function LibraryPage() {
  const { t } = useText();
  const rows = useLibrary((state) => state.rows);
  const [wish, setWish] = useState(everything);
  const [managed, setManaged] = useState<LibraryRow | null>(null);
  const [isWiping, setIsWiping] = useState(false);
  // Typing goes on while the list is drawn.
  const shownWish = useDeferredValue(wish);
  const groups = useMemo(() => libraryGroups(rows ?? [], shownWish), [rows, shownWish]);
  useFreshLibrary(isWiping);
  return (
    <div className={shared['page']}>
      <header>
        <h1>{t('library.title')}</h1>
        <p className={shared['lead']}>{t('library.lead')}</p>
      </header>
      {!isWiping && (
        <>
          <LibraryFilters wish={wish} tags={tagsOf(rows ?? [])} onWish={setWish} />
          <LibraryList groups={groups} all={rows?.length ?? null} onManage={setManaged} />
          <BackupCard count={rows?.length ?? 0} />
          <RestoreCard />
        </>
      )}
      <SharedCard rows={rows ?? []} onWiping={setIsWiping} />
      {managed !== null && (
        <ManageDialog
          row={managed}
          onClose={() => {
            setManaged(null);
          }}
        />
      )}
    </div>
  );
}

/** Reads the library when it is shown and when the user comes back from another window. */
function useFreshLibrary(isWiping: boolean): void {
  useEffect(() => {
    if (isWiping) return; // reading would bring the databases back
    const read = (): void => {
      if (document.visibilityState === 'visible') loadLibrary().catch(() => useLibrary.setState({ rows: [] })); // without storage there is none
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => {
      document.removeEventListener('visibilitychange', read);
    };
  }, [isWiping]);
}

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { listSnapshots, loadHead } from '../../state/index.ts';
import { Notice } from '../../ui/index.ts';
import { Loading } from '../shared/Loading.tsx';
import { NotFoundPage } from '../shared/NotFoundPage.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import styles from './SafetyPage.module.css';

type MissingAssessmentProps = { readonly id: string };

/** What can still be done when an assessment cannot be opened: it is newer than this app, damaged, or only snapshots are left. */
export function MissingAssessment({ id }: MissingAssessmentProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<{ readonly isStored: boolean; readonly snapshots: number } | null>(null);
  useEffect(() => {
    let left = false;
    void Promise.all([loadHead(id).catch(() => undefined), listSnapshots(id).catch(() => [])]).then(([head, snapshots]) => {
      if (!left) setFound({ isStored: head !== undefined, snapshots: snapshots.length });
    });
    return () => {
      left = true;
    };
  }, [id]);
  if (found === null) return <Loading />;
  if (!found.isStored && found.snapshots === 0) return <NotFoundPage />;
  return (
    <div className={styles['page']}>
      <h1>{t('safety.missingTitle')}</h1>
      <Notice tone="bad" alert>
        <p>{t(found.isStored ? 'safety.notReadable' : 'safety.deleted')}</p>
      </Notice>
      <SnapshotList
        id={id}
        onRestored={() => {
          navigate(`/a/${id}/safety`);
        }}
      />
      <p>
        <a href="#/">{t('error.toStart')}</a>
      </p>
    </div>
  );
}

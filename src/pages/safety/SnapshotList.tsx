import { useEffect, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { listSnapshots, restoreSnapshot, saveSnapshot, useAssessment, useSnapshotState, type StoredSnapshot } from '../../state/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './SafetyPage.module.css';

type SnapshotListProps = { readonly id: string; readonly onRestored?: () => void };

/** Earlier states of an assessment; any of them can be brought back or saved as a file. */
export function SnapshotList({ id, onRestored }: SnapshotListProps) {
  const { t, language } = useText();
  const lastTaken = useSnapshotState((state) => state.at);
  const [snapshots, setSnapshots] = useState<readonly StoredSnapshot[]>([]);
  const [restoring, setRestoring] = useState<StoredSnapshot | null>(null);
  const [outcome, setOutcome] = useState<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null);
  useEffect(() => {
    listSnapshots(id).then(setSnapshots, () => {
      setSnapshots([]); // the place above says that they fail
    });
  }, [id, lastTaken]);

  async function restore(snapshot: StoredSnapshot): Promise<void> {
    setRestoring(null);
    const restored = await restoreSnapshot(snapshot);
    setOutcome(
      restored.ok
        ? { tone: 'good', text: t('safety.restored', { time: dateAndTime(snapshot.at, language) }) }
        : { tone: 'bad', text: t('safety.notRestored') },
    );
    if (restored.ok) onRestored?.();
  }

  return (
    <section className={styles['card']} aria-labelledby="safety-snapshots">
      <h2 id="safety-snapshots">{t('safety.listTitle')}</h2>
      <p className={styles['soft']}>{t('safety.listText')}</p>
      <div role="status">{outcome !== null && <Notice tone={outcome.tone}>{outcome.text}</Notice>}</div>
      {snapshots.length === 0 ? (
        <p>{t('safety.listEmpty')}</p>
      ) : (
        <ul className={styles['snapshots']}>
          {snapshots.map((snapshot) => (
            <li key={snapshot.number} data-testid="snapshot">
              <span className={styles['when']}>{dateAndTime(snapshot.at, language)}</span>
              <span>{t(`safety.reason.${snapshot.reason}`)}</span>
              <span className={styles['soft']}>{t('safety.answered', { answered: snapshot.answered })}</span>
              <span className={styles['actions']}>
                <Button
                  aria-label={`${t('safety.restore')} ${dateAndTime(snapshot.at, language)}`}
                  onClick={() => {
                    setRestoring(snapshot);
                  }}
                >
                  {t('safety.restore')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={`${t('save.toFile')} ${dateAndTime(snapshot.at, language)}`}
                  onClick={() => void saveSnapshot(snapshot)}
                >
                  {t('save.toFile')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {restoring !== null && (
        <RestoreDialog
          snapshot={restoring}
          onClose={() => {
            setRestoring(null);
          }}
          onRestore={() => void restore(restoring)}
        />
      )}
    </section>
  );
}

type RestoreDialogProps = { readonly snapshot: StoredSnapshot; readonly onClose: () => void; readonly onRestore: () => void };

function RestoreDialog({ snapshot, onClose, onRestore }: RestoreDialogProps) {
  const { t, language } = useText();
  const isOpen = useAssessment((state) => state.assessment?.id === snapshot.id);
  return (
    <Dialog
      title={t('safety.restoreTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={onRestore}>
            {t('safety.restore')}
          </Button>
        </>
      }
    >
      <p>{t('safety.restoreText', { time: dateAndTime(snapshot.at, language), answered: snapshot.answered })}</p>
      {isOpen && <p>{t('safety.restoreKept')}</p>}
    </Dialog>
  );
}

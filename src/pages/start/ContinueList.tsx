import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { removeAssessment, listAssessments, loadPlace, type StoredHead } from '../../state/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './StartPage.module.css';

/** The assessments of this browser; one click goes back to where the user left off. */
export function ContinueList({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [stored, setStored] = useState<readonly StoredHead[]>([]);
  const [removing, setRemoving] = useState<StoredHead | null>(null);
  useEffect(() => {
    void listAssessments().then(setStored, () => undefined); // a browser without storage has nothing to list
  }, []);
  if (stored.length === 0) return null;

  async function goOn(id: string): Promise<void> {
    const place = await loadPlace(id).catch(() => undefined);
    navigate(`/a/${id}/${place?.path ?? 'company'}`);
  }

  async function remove(id: string): Promise<void> {
    await removeAssessment(id);
    setRemoving(null);
    setStored(stored.filter((other) => other.id !== id));
    onRemoved();
  }

  return (
    <section className={styles['continue']} aria-labelledby="continue">
      <h2 id="continue">{t('start.continueTitle')}</h2>
      <ul className={styles['list']}>
        {stored.map((one) => (
          <li key={one.id} className={styles['row']}>
            <Facts stored={one} />
            <div className={styles['rowActions']}>
              <Button look="primary" onClick={() => void goOn(one.id)} data-testid="continue">
                {t('start.continue')}
              </Button>
              <Button
                look="quiet"
                aria-label={`${t('start.remove')} ${nameOf(one, t('common.unnamed'))}`}
                onClick={() => {
                  setRemoving(one);
                }}
              >
                {t('start.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {removing !== null && (
        <Dialog
          title={t('start.removeTitle')}
          onClose={() => {
            setRemoving(null);
          }}
          actions={
            <>
              <Button
                onClick={() => {
                  setRemoving(null);
                }}
              >
                {t('common.cancel')}
              </Button>
              <Button look="danger" onClick={() => void remove(removing.id)}>
                {t('start.removeConfirm')}
              </Button>
            </>
          }
        >
          <p>{t('start.removeText', { name: nameOf(removing, t('common.unnamed')) })}</p>
        </Dialog>
      )}
    </section>
  );
}

function Facts({ stored }: { readonly stored: StoredHead }) {
  const { t, language } = useText();
  return (
    <div>
      <div className={styles['rowName']}>{nameOf(stored, t('common.unnamed'))}</div>
      <div className={styles['rowFacts']}>
        <span>{stored.roundLabel}</span>
        <span>{t('start.answered', { answered: stored.answered })}</span>
        <span>{t('start.lastSaved', { time: dateAndTime(stored.savedAt, language) })}</span>
      </div>
    </div>
  );
}

function nameOf(stored: StoredHead, unnamed: string): string {
  return stored.companyName === '' ? unnamed : stored.companyName;
}

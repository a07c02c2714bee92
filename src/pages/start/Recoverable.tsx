import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { deleteSnapshots, listAssessments, listLastSnapshots, type StoredSnapshot } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './StartPage.module.css';

/** Assessments that are no longer here but of which snapshots are left: deleted ones, or ones the browser has lost. */
export function Recoverable() {
  const { t, language } = useText();
  const [, navigate] = useLocation();
  const [left, setLeft] = useState<readonly StoredSnapshot[]>([]);
  useEffect(() => {
    findLeft().then(setLeft, () => undefined); // a browser without storage has nothing to bring back
  }, []);
  if (left.length === 0) return null;
  return (
    <details className={styles['recoverable']}>
      <summary>{t('start.recoverable', { count: left.length })}</summary>
      <ul className={styles['list']}>
        {left.map((snapshot) => (
          <li key={snapshot.id} className={styles['row']} data-testid="recoverable">
            <div>
              <div className={styles['rowName']}>{snapshot.companyName === '' ? t('common.unnamed') : snapshot.companyName}</div>
              <div className={styles['rowFacts']}>
                <span>{snapshot.roundLabel}</span>
                <span>{t('start.answered', { answered: snapshot.answered })}</span>
                <span>{t('start.lastSaved', { time: dateAndTime(snapshot.at, language) })}</span>
              </div>
            </div>
            <div className={styles['rowActions']}>
              <Button
                onClick={() => {
                  navigate(`/a/${snapshot.id}/safety`);
                }}
              >
                {t('start.recover')}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  void deleteSnapshots(snapshot.id).then(() => {
                    setLeft(left.filter((other) => other.id !== snapshot.id));
                  });
                }}
              >
                {t('start.forget')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function findLeft(): Promise<readonly StoredSnapshot[]> {
  const [snapshots, kept] = await Promise.all([listLastSnapshots(), listAssessments().catch(() => [])]);
  return snapshots.filter((snapshot) => kept.every((stored) => stored.id !== snapshot.id));
}

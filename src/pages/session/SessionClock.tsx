import { useEffect, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { useSessionHost } from '../../state/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Session.module.css';

const tickMs = 5000;

/** How long the session has been going on, and how long what still matters would take at this pace. */
export function SessionClock({ done, open }: { readonly done: number; readonly open: number }) {
  const { t } = useText();
  const startedAt = useSessionHost((host) => host.startedAt);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, tickMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  if (startedAt === null) return null;
  const seconds = Math.max(0, (now - startedAt) / 1000);
  return (
    <p className={styles['clock']}>
      {t('session.clock', { minutes: Math.floor(seconds / 60) })}
      {done > 0 && <span className={shared['soft']}> {t('session.pace', { seconds: Math.round(seconds / done), minutes: Math.ceil(((seconds / done) * open) / 60) })}</span>}
    </p>
  );
}

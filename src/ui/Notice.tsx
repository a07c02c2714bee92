import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeProps = { readonly tone: 'info' | 'warn' | 'bad' | 'good'; readonly children: ReactNode; readonly alert?: boolean };

/** A line of information; with `alert` screen readers say it at once. */
export function Notice({ tone, children, alert = false }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}

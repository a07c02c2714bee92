import type { ReactNode } from 'react';
import styles from './Field.module.css';

type FieldProps = {
  /** The id of the control inside; label, hint and message refer to it. */
  readonly id: string;
  readonly label: string;
  readonly aside?: string | undefined;
  readonly hint?: ReactNode;
  readonly message?: { readonly tone: 'bad' | 'warn' | 'good'; readonly text: string } | undefined;
  readonly children: ReactNode;
};

/** A labelled control. The control names `<id>-hint` and `<id>-message` in its `aria-describedby`. */
export function Field({ id, label, aside, hint, message, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </label>
      {children}
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      <div id={`${id}-message`} role="status" className={message === undefined ? '' : styles[message.tone]}>
        {message?.text}
      </div>
    </div>
  );
}

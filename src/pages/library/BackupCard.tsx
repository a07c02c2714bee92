import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { loadLibrary, saveBackup, type BackupProblem, type SavedBackup } from '../../state/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Library.module.css';

const leastCharacters = 12;

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly saved: SavedBackup }
  | { readonly kind: 'failed'; readonly problem: BackupProblem | 'failed' };

/** The whole library as one sealed file (SPEC Y4, Y5). */
export function BackupCard({ count }: { readonly count: number }) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const isShort = [...passphrase].length < leastCharacters;
  const isDifferent = passphrase !== again;

  async function make(): Promise<void> {
    setIsAsked(true);
    if (isShort || isDifferent) return;
    setStep({ kind: 'working', done: 0, all: count });
    try {
      const saved = await saveBackup(null, passphrase, (done, all) => {
        setStep({ kind: 'working', done, all });
      });
      setStep(saved.ok ? { kind: 'done', saved: saved.value } : { kind: 'failed', problem: saved.error });
      if (!saved.ok) return;
      setPassphrase('');
      setAgain('');
      setIsAsked(false);
      await loadLibrary();
    } catch {
      setStep({ kind: 'failed', problem: 'failed' });
    }
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="library-backup">
      <h2 id="library-backup">{t('library.backup.title')}</h2>
      <p className={styles['soft']}>{t('library.backup.text')}</p>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Secret id="backup-passphrase" label={t('library.backup.passphrase')} value={passphrase} onChange={setPassphrase} fault={isAsked && isShort ? t('library.backup.short') : ''} />
        <Secret id="backup-again" label={t('library.backup.again')} value={again} onChange={setAgain} fault={isAsked && isDifferent ? t('library.backup.differs') : ''} />
        <Button type="submit" look="primary" disabled={count === 0 || step.kind === 'working'} data-testid="make-backup">
          {t('library.backup.make', { count })}
        </Button>
      </form>
      <div role="status" data-testid="backup-outcome" data-kind={step.kind}>
        <Outcome step={step} />
      </div>
      <p className={styles['soft']}>{t('library.backup.format')}</p>
    </section>
  );
}

function Outcome({ step }: { readonly step: Step }) {
  const { t } = useText();
  if (step.kind === 'idle') return null;
  if (step.kind === 'working') return <p>{t('library.backup.working', { done: step.done, all: step.all })}</p>;
  if (step.kind === 'failed') return <Notice tone="bad">{t(`library.backup.problem.${step.problem}`)}</Notice>;
  const { name, count, bytes, unsound } = step.saved;
  return (
    <Notice tone={unsound.length === 0 ? 'good' : 'warn'}>
      <p>{t('library.backup.done', { name, count, size: bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB` })}</p>
      {unsound.length > 0 && <p>{t('library.backup.unsound', { count: unsound.length, names: unsound.join(t('common.listSeparator')) })}</p>}
    </Notice>
  );
}

type SecretProps = { readonly id: string; readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly fault?: string };

/** A passphrase; no browser is asked to remember it. */
export function Secret({ id, label, value, onChange, fault = '' }: SecretProps) {
  return (
    <Field id={id} label={label} message={fault === '' ? undefined : { tone: 'bad', text: fault }}>
      <input
        id={id}
        type="password"
        autoComplete="new-password"
        aria-describedby={`${id}-message`}
        aria-invalid={fault !== ''}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </Field>
  );
}

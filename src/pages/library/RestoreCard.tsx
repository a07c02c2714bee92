import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { isSealedBackup, previewBackup, restoreBackup, type Restored, type RestoreChoice, type RestoreItem, type RestorePreview } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { pickFile } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import { Secret } from './BackupCard.tsx';
import styles from './Library.module.css';
import { RestoreList } from './RestoreList.tsx';

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly file: File; readonly fault: string }
  | { readonly kind: 'opening'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly fault: string }
  | { readonly kind: 'preview'; readonly name: string; readonly preview: RestorePreview }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'done'; readonly restored: Restored };

/** A backup is opened and looked at, and only then, one by one, taken in (SPEC Y6). */
export function RestoreCard() {
  const { t } = useText();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [passphrase, setPassphrase] = useState('');

  async function open(file: File, secret: string | null): Promise<void> {
    setStep({ kind: 'opening', done: 0, all: 0 });
    const preview = await previewBackup(file, secret, (done, all) => {
      setStep({ kind: 'opening', done, all });
    });
    if (preview.ok) {
      setPassphrase('');
      setStep({ kind: 'preview', name: file.name, preview: preview.value });
      return;
    }
    const fault = t(`library.restore.fault.${preview.error}`);
    setStep(preview.error === 'wrongPassphrase' || preview.error === 'passphraseNeeded' ? { kind: 'asking', file, fault } : { kind: 'failed', fault });
  }

  async function begin(file: File): Promise<void> {
    if (await isSealedBackup(file)) setStep({ kind: 'asking', file, fault: '' });
    else await open(file, null);
  }

  async function restore(items: readonly RestoreItem[], choiceOf: (item: RestoreItem) => RestoreChoice): Promise<void> {
    setStep({ kind: 'restoring' });
    setStep({ kind: 'done', restored: await restoreBackup(items, choiceOf, (label) => t('library.restore.copyLabel', { label })) });
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="library-restore">
      <h2 id="library-restore">{t('library.restore.title')}</h2>
      <p className={styles['soft']}>{t('library.restore.text')}</p>
      <div>
        <Button disabled={step.kind === 'opening' || step.kind === 'restoring'} onClick={() => pickFile((file) => void begin(file), '.age,.zip')} data-testid="choose-backup">
          {t('library.restore.choose')}
        </Button>
      </div>
      {step.kind === 'asking' && (
        <form
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault();
            void open(step.file, passphrase);
          }}
        >
          <Secret id="restore-passphrase" label={t('library.restore.passphraseFor', { name: step.file.name })} value={passphrase} onChange={setPassphrase} fault={step.fault} />
          <Button type="submit" look="primary" data-testid="open-backup">
            {t('library.restore.open')}
          </Button>
        </form>
      )}
      <div role="status" data-testid="restore-outcome" data-kind={step.kind}>
        {step.kind === 'opening' && <p>{t('library.restore.working', { done: step.done, all: step.all })}</p>}
        {step.kind === 'failed' && <Notice tone="bad">{step.fault}</Notice>}
        {step.kind === 'restoring' && <p>{t('library.restore.applying')}</p>}
        {step.kind === 'done' && <Outcome restored={step.restored} />}
      </div>
      {step.kind === 'preview' && <RestoreList name={step.name} preview={step.preview} onRestore={(items, choiceOf) => void restore(items, choiceOf)} />}
    </section>
  );
}

function Outcome({ restored }: { readonly restored: Restored }) {
  const { t } = useText();
  const { taken, copied, replaced, failed } = restored;
  return (
    <Notice tone={failed.length === 0 ? 'good' : 'bad'}>
      <p>{t('library.restore.done', { taken, copied, replaced })}</p>
      {failed.length > 0 && <p>{t('library.restore.failed', { count: failed.length, names: failed.join(t('common.listSeparator')) })}</p>}
    </Notice>
  );
}

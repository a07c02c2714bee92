import { useEffect } from 'react';
import { useText } from '../i18n/index.ts';
import { dismissSavedFile, useSavedFile } from '../state/index.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './FileSavedNote.module.css';

const shownMs = 8000;

/** Says what came of saving to a file: read back and the same, not checked, or not the same. Good news goes by itself. */
export function FileSavedNote() {
  const { t } = useText();
  const outcome = useSavedFile((state) => state.outcome);
  const isGood = outcome?.ok === true && outcome.value.isChecked;
  useEffect(() => {
    if (!isGood) return undefined;
    const timer = setTimeout(dismissSavedFile, shownMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isGood, outcome]);
  const { status, name } =
    outcome === null
      ? { status: 'none', name: '' }
      : outcome.ok
        ? { status: outcome.value.isChecked ? 'checked' : 'unchecked', name: outcome.value.name }
        : { status: 'differs', name: outcome.error.name };
  return (
    <div className={styles['note']} role="status" data-testid="file-saved" data-status={status}>
      {status !== 'none' && (
        <Notice tone={status === 'checked' ? 'good' : status === 'unchecked' ? 'warn' : 'bad'}>
          <p className={styles['text']}>{t(`save.file.${status}`, { name })}</p>
          {!isGood && <Button onClick={dismissSavedFile}>{t('common.close')}</Button>}
        </Notice>
      )}
    </div>
  );
}

import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { loadLibrary, saveBackup, type LibraryRow } from '../../state/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';

type WipeDialogProps = { readonly count: number; readonly unfiled: readonly LibraryRow[]; readonly onClose: () => void; readonly onWipe: () => void };

const mostNamed = 8;

/** Says what is lost, and hands out first what is in no file yet. */
export function WipeDialog({ count, unfiled, onClose, onWipe }: WipeDialogProps) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<{ readonly tone: 'info' | 'good' | 'bad'; readonly text: string } | null>(null);
  const names = unfiled.slice(0, mostNamed).map(({ head }) => (head.companyName === '' ? t('common.unnamed') : head.companyName));

  async function save(): Promise<void> {
    const working = (done: number, all: number): void => {
      setOutcome({ tone: 'info', text: t('library.backup.working', { done, all }) });
    };
    try {
      const saved = await saveBackup(new Set(unfiled.map(({ head }) => head.id)), null, working);
      setOutcome(saved.ok ? { tone: 'good', text: t('library.shared.saved', { name: saved.value.name }) } : { tone: 'bad', text: t(`library.backup.problem.${saved.error}`) });
      await loadLibrary();
    } catch {
      setOutcome({ tone: 'bad', text: t('library.backup.problem.failed') });
    }
  }

  return (
    <Dialog
      title={t('library.shared.wipeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={onWipe} data-testid="wipe-confirm">
            {t('library.shared.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('library.shared.wipeText', { count })}</p>
      {unfiled.length > 0 && (
        <>
          <Notice tone="warn">
            {t('library.shared.unfiled', { count: unfiled.length, names: `${names.join(t('common.listSeparator'))}${unfiled.length > mostNamed ? '…' : ''}` })}
          </Notice>
          <Button onClick={() => void save()} data-testid="save-unfiled">
            {t('library.shared.saveUnfiled')}
          </Button>
        </>
      )}
      <div role="status">{outcome !== null && <Notice tone={outcome.tone}>{outcome.text}</Notice>}</div>
      <p>{t('library.shared.wipeFiles')}</p>
    </Dialog>
  );
}

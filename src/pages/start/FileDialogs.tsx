import { Suspense } from 'react';
import type { FileError, FilePreview } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { lazyPage } from '../shared/index.ts';
import type { DamagedFile, FileOpening } from './useFileOpening.ts';
import styles from './StartPage.module.css';

type FileDialogsProps = { readonly opening: FileOpening };

const SalvageDialog = lazyPage(() => import('./SalvageDialog.tsx').then((page) => page.SalvageDialog), 'work');

/** What went wrong with a file, what a newer one holds, or what to do with a second copy. */
export function FileDialogs({ opening }: FileDialogsProps) {
  const { t, language } = useText();
  const { step } = opening;
  if (step.kind === 'idle') return null;
  if (step.kind === 'failed') {
    const { error, damaged } = step;
    const onSalvage = damaged === null ? null : () => opening.lookAtSalvage(error, damaged);
    return <FailedDialog error={error} damaged={damaged} onSalvage={onSalvage} onClose={opening.dismiss} />;
  }
  if (step.kind === 'salvage') {
    return (
      <Suspense fallback={null}>
        <SalvageDialog
          salvage={step.damaged.salvage}
          onOpen={() => void opening.openSalvage(step.damaged.salvage)}
          onOpenAsItIs={step.error.type === 'altered' ? () => opening.openAsItIs(step.damaged.file) : null}
          onClose={opening.dismiss}
        />
      </Suspense>
    );
  }
  const { assessment, stored } = step;
  return (
    <Dialog
      title={t('file.replaceTitle')}
      onClose={opening.dismiss}
      actions={
        <>
          <Button onClick={opening.dismiss}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={() => void opening.replace(assessment)}>
            {t('file.replaceReplace')}
          </Button>
          <Button look="primary" onClick={() => void opening.openAsCopy(assessment)}>
            {t('file.replaceCopy')}
          </Button>
        </>
      }
    >
      <p>
        {t('file.replaceText', {
          name: assessment.company.name === '' ? t('common.unnamed') : assessment.company.name,
          time: dateAndTime(stored.savedAt, language),
        })}
      </p>
    </Dialog>
  );
}

type FailedDialogProps = {
  readonly error: FileError;
  readonly damaged: DamagedFile | null;
  readonly onSalvage: (() => void) | null;
  readonly onClose: () => void;
};

function FailedDialog({ error, damaged, onSalvage, onClose }: FailedDialogProps) {
  const { t } = useText();
  const { type, ...details } = error;
  return (
    <Dialog
      title={t('file.openFailed')}
      onClose={onClose}
      actions={
        <>
          <Button look={onSalvage === null ? 'primary' : 'secondary'} onClick={onClose}>
            {t('common.close')}
          </Button>
          {onSalvage !== null && (
            <Button look="primary" onClick={onSalvage} data-testid="salvage">
              {t('file.salvage')}
            </Button>
          )}
        </>
      }
    >
      <p data-testid="file-error" data-type={type}>
        {t(`fileError.${type}`, details)}
      </p>
      {'preview' in error && <Preview preview={error.preview} />}
      {damaged !== null && <p>{t('file.salvageText', { count: damaged.salvage.kept.answers })}</p>}
      <p>{t('file.nothingChanged')}</p>
    </Dialog>
  );
}

function Preview({ preview }: { readonly preview: FilePreview }) {
  const { t } = useText();
  return (
    <div>
      <h3>{t('file.previewTitle')}</h3>
      <p>{t('file.previewText')}</p>
      <ul className={styles['preview']}>
        <li>{t('file.previewCompany', { name: preview.companyName })}</li>
        <li>{t('file.previewRound', { label: preview.roundLabel })}</li>
        <li>{t('file.previewFormat', { version: preview.formatVersion })}</li>
        {preview.responses.map((response) => (
          <li key={response.edition}>{t('file.previewResponse', { edition: response.edition, count: response.entries })}</li>
        ))}
      </ul>
    </div>
  );
}

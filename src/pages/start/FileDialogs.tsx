import type { FileError, FilePreview } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import type { FileOpening } from './useFileOpening.ts';
import styles from './StartPage.module.css';

type FileDialogsProps = { readonly opening: FileOpening };

/** What went wrong with a file, what a newer one holds, or what to do with a second copy. */
export function FileDialogs({ opening }: FileDialogsProps) {
  const { t, language } = useText();
  const { step } = opening;
  if (step.kind === 'idle') return null;
  if (step.kind === 'failed') return <FailedDialog error={step.error} onClose={opening.dismiss} />;
  const { assessment, stored } = step;
  return (
    <Dialog
      title={t('file.replaceTitle')}
      onClose={opening.dismiss}
      actions={
        <>
          <Button onClick={opening.dismiss}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={() => void opening.replace(assessment, stored.revision)}>
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

function FailedDialog({ error, onClose }: { readonly error: FileError; readonly onClose: () => void }) {
  const { t } = useText();
  const { type, ...details } = error;
  return (
    <Dialog
      title={t('file.openFailed')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p data-testid="file-error" data-type={type}>
        {t(`fileError.${type}`, details)}
      </p>
      {'preview' in error && <Preview preview={error.preview} />}
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

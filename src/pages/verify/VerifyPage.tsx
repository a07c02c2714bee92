import type { DragEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { pickFile } from '../shared/pickFile.ts';
import { FileFacts } from './FileFacts.tsx';
import { useVerification, type FileState } from './useVerification.ts';
import { VerdictNotice } from './VerdictNotice.tsx';
import styles from './VerifyPage.module.css';

/** Whether a report and an assessment file belong together (SPEC V1–V6); nothing is stored or opened. */
export function VerifyPage() {
  const { t } = useText();
  const { file, code, verdict, take, enter, verify } = useVerification();

  function drop(event: DragEvent): void {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) void take(dropped);
  }

  return (
    <div
      className={`${shared['page']} ${shared['narrow']}`}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={drop}
    >
      <header>
        <h1>{t('verify.title')}</h1>
        <p className={shared['lead']}>{t('verify.lead')}</p>
        <p className={styles['soft']}>{t('verify.private')}</p>
      </header>
      <form
        className={`${shared['card']} ${styles['form']}`}
        onSubmit={(event) => {
          event.preventDefault();
          verify();
        }}
      >
        <section className={styles['step']} aria-labelledby="verify-file">
          <h2 id="verify-file">{t('verify.file')}</h2>
          <div className={styles['choose']}>
            <Button
              onClick={() => {
                pickFile((chosen) => void take(chosen));
              }}
              disabled={file.status === 'reading'}
              data-testid="verify-choose"
            >
              {file.status === 'reading' ? t('verify.reading') : t('verify.choose')}
            </Button>
            <span className={styles['soft']}>{t('verify.drop')}</span>
          </div>
          <div role="status" data-testid="verify-state" data-status={file.status}>
            <FileNotice file={file} />
          </div>
        </section>
        <Field id="verify-code" label={t('verify.code')} hint={t('verify.codeHint')}>
          <textarea
            id="verify-code"
            className={styles['code']}
            aria-describedby="verify-code-hint"
            rows={3}
            maxLength={2000}
            spellCheck={false}
            autoComplete="off"
            value={code}
            onChange={(event) => {
              enter(event.target.value);
            }}
          />
        </Field>
        <div>
          <Button look="primary" type="submit" data-testid="verify">
            {t('verify.verify')}
          </Button>
        </div>
        <div role="status" data-testid="verdict" data-status={verdict.status}>
          <VerdictNotice verdict={verdict} isEmpty={file.status === 'read' && file.file.receipt === null} />
        </div>
      </form>
      {file.status === 'read' && <FileFacts file={file.file} />}
      <section className={shared['card']}>
        <h2>{t('verify.meaning.title')}</h2>
        <ul className={styles['meaning']}>
          {(['shows', 'not', 'numbers', 'names'] as const).map((key) => (
            <li key={key}>{t(`verify.meaning.${key}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function FileNotice({ file }: { readonly file: FileState }) {
  const { t } = useText();
  switch (file.status) {
    case 'none':
    case 'reading':
      return null;
    case 'broken':
      return <Notice tone="bad">{t('verify.broken')}</Notice>;
    case 'failed':
      return <Notice tone="bad">{t(`fileError.${file.error.type}`, { ...file.error })}</Notice>;
    case 'read':
      return <p>{t('verify.chosen', { name: file.file.name })}</p>;
  }
}

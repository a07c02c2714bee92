import { useId, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { readLogo, useSettings, type LogoProblem } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import styles from './ResultPage.module.css';

/** Who prepares the report: a name and a logo for its cover, remembered in this browser and in no assessment. */
export function PreparedByFields() {
  const { t } = useText();
  const id = useId();
  const { preparedBy, change } = useSettings();
  const [problem, setProblem] = useState<LogoProblem | null>(null);

  async function takeLogo(file: File): Promise<void> {
    const logo = readLogo(new Uint8Array(await file.arrayBuffer()));
    setProblem(logo.ok ? null : logo.error);
    if (logo.ok) change({ preparedBy: { ...preparedBy, logo: logo.value } });
  }

  return (
    <details data-testid="prepared-by">
      <summary>{t('result.preparedBy.title')}</summary>
      <p className={styles['soft']}>{t('result.preparedBy.text')}</p>
      <div className={styles['reportRow']}>
        <label htmlFor={`${id}-name`}>
          {t('result.preparedBy.name')}
          <input
            id={`${id}-name`}
            type="text"
            maxLength={100}
            value={preparedBy.name}
            onChange={(event) => {
              change({ preparedBy: { ...preparedBy, name: event.target.value } });
            }}
          />
        </label>
        <label htmlFor={`${id}-logo`}>
          {t('result.preparedBy.logo')}
          <input
            id={`${id}-logo`}
            type="file"
            accept="image/png,image/jpeg"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) void takeLogo(file);
            }}
          />
        </label>
        {preparedBy.logo !== null && (
          <>
            <img
              className={styles['logo']}
              alt={t('result.preparedBy.logoAlt')}
              src={`data:image/${preparedBy.logo.format};base64,${preparedBy.logo.base64}`}
            />
            <Button
              look="quiet"
              onClick={() => {
                change({ preparedBy: { ...preparedBy, logo: null } });
              }}
            >
              {t('result.preparedBy.remove')}
            </Button>
          </>
        )}
      </div>
      <div role="status">{problem !== null && <Notice tone="bad">{t(`result.preparedBy.problem.${problem}`)}</Notice>}</div>
    </details>
  );
}

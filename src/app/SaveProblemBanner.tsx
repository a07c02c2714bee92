import { useText } from '../i18n/index.ts';
import { saveOpenAssessment, useAssessment } from '../state/index.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './Header.module.css';

/** Says at once when the work is not being saved, and offers it as a file. */
export function SaveProblemBanner() {
  const { t } = useText();
  const saveState = useAssessment((state) => state.saveState);
  const isOpen = useAssessment((state) => state.assessment !== null);
  if (!isOpen || saveState.status !== 'failed') return null;
  return (
    <div className={styles['banner']}>
      <Notice tone="bad" alert>
        <p>{t(`save.problem.${saveState.problem}`)}</p>
        <div className={styles['bannerActions']}>
          <Button look="primary" onClick={saveOpenAssessment}>
            {t('save.toFile')}
          </Button>
          {saveState.problem === 'conflict' && (
            <Button
              onClick={() => {
                location.reload();
              }}
            >
              {t('save.problem.reload')}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}

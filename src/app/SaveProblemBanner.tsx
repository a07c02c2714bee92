import { Link, useRoute } from 'wouter';
import { wayOf } from '../core/assessment/index.ts';
import { useText } from '../i18n/index.ts';
import { dismissConflict, saveOpenAssessment, useAssessment, useConflicts, useSalvaged } from '../state/index.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './Header.module.css';

/** Says at once when the work is not being saved, and offers it as a file; says when two windows disagree. */
export function SaveProblemBanner() {
  const { t } = useText();
  const saveState = useAssessment((state) => state.saveState);
  const isOpen = useAssessment((state) => state.assessment !== null);
  if (!isOpen) return null;
  if (saveState.status !== 'failed') {
    return (
      <>
        <SalvagedBanner />
        <ConflictBanner />
      </>
    );
  }
  return (
    <div className={styles['banner']} data-testid="save-problem" data-problem={saveState.problem}>
      <Notice tone="bad" alert>
        <p>{t(`save.problem.${saveState.problem}`)}</p>
        <div className={styles['bannerActions']}>
          <Button look="primary" onClick={() => void saveOpenAssessment()}>
            {t('save.toFile')}
          </Button>
          {saveState.problem === 'newer' && (
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

/** Leads to what was lost of a stored assessment that was damaged. */
function SalvagedBanner() {
  const { t } = useText();
  const id = useAssessment((state) => state.assessment?.id);
  const salvaged = useSalvaged((state) => state.salvaged);
  const [, params] = useRoute('/a/:id/:step/*?');
  if (salvaged === null || salvaged.id !== id || params?.step === 'safety') return null;
  return (
    <div className={styles['banner']}>
      <Notice tone="bad" alert>
        <p>{t('save.salvaged', { count: salvaged.lost.length })}</p>
        <div className={styles['bannerActions']}>
          <Link href={`/a/${id}/safety`}>{t('save.salvagedLook')}</Link>
        </div>
      </Notice>
    </div>
  );
}

function ConflictBanner() {
  const { t } = useText();
  const conflicts = useConflicts((state) => state.conflicts);
  const id = useAssessment((state) => state.assessment?.id) ?? '';
  if (conflicts.length === 0) return null;
  const where = conflicts.map(({ key }) => wayOf(key).at(-1)).slice(0, 5).join(t('common.listSeparator'));
  return (
    <div className={styles['banner']} data-testid="conflicts">
      <Notice tone="warn" alert>
        <p>{t('save.conflicts', { where })}</p>
        <div className={styles['bannerActions']}>
          <Link href={`/a/${id}/safety`}>{t('save.conflictsLook')}</Link>
          <Button
            onClick={() => {
              for (const { key } of conflicts) dismissConflict(key);
            }}
          >
            {t('save.conflictsKeep')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

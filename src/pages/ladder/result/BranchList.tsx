import type { BranchOutcome } from '../../../core/ladder/index.ts';
import { shortfallsOf } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import type { EditionView } from '../ladderView.ts';
import { CriterionLine } from './CriterionLine.tsx';
import styles from './Result.module.css';

type BranchListProps = { readonly editions: readonly EditionView[]; readonly assessmentId: string };

/** The types of 未来工厂 under each edition, the nearest first, with what each of them misses. */
export function BranchList({ editions, assessmentId }: BranchListProps) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="branches">
      <div>
        <h2 id="branches">{t('ladder.branches')}</h2>
        <p className={styles['soft']}>{t('ladder.branchesLead')}</p>
      </div>
      <div className={styles['halves']}>
        {editions.map((view) => (
          <div key={view.ref} className={styles['stack']}>
            <h3>{view.texts.shortTitle}</h3>
            {[...view.outcome.FF.branches]
              .sort((left, right) => left.total - right.total || (left.id < right.id ? -1 : 1))
              .map((branch) => (
                <Branch key={branch.id} branch={branch} view={view} assessmentId={assessmentId} />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}

type BranchProps = { readonly branch: BranchOutcome; readonly view: EditionView; readonly assessmentId: string };

function Branch({ branch, view, assessmentId }: BranchProps) {
  const { t } = useText();
  const { texts, outcome } = view;
  const { common, best } = outcome.FF;
  const own = branch.short.total;
  return (
    <div className={styles['branch']} data-branch={branch.id} data-short={branch.total}>
      <p>
        <strong>{texts.branches[branch.id]?.name}</strong>
        {branch.id === best.id && !outcome.FF.met && <span className={styles['badge']}>{t('ladder.nearest')}</span>}
      </p>
      <p className={styles['soft']}>{texts.branches[branch.id]?.meaning}</p>
      <p className={branch.total === 0 ? styles['met'] : undefined}>
        {branch.total === 0 ? t('ladder.rungMet') : t('ladder.branchShort', { count: branch.total, common: common.short.total, own })}
      </p>
      {own > 0 && (
        <details className={styles['fold']}>
          <summary>{t('ladder.branchMissing', { count: own })}</summary>
          {shortfallsOf([branch]).flatMap((shortfall) =>
            (shortfall.kind === 'group' ? shortfall.candidates : [shortfall.outcome]).map((one) => (
              <CriterionLine key={one.criterion.id} outcome={one} view={view} assessmentId={assessmentId} workshop={null} />
            )),
          )}
        </details>
      )}
    </div>
  );
}

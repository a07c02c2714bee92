import type { LadderBasis, LadderTexts } from '../../../core/edition/index.ts';
import { criterionTitle, type CriterionOutcome } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import type { EditionView } from '../ladderView.ts';
import { factPath, haveText, sourcesOf } from './criterionWords.ts';
import styles from './Result.module.css';

type CriterionLineProps = {
  readonly outcome: CriterionOutcome;
  readonly view: EditionView;
  readonly assessmentId: string;
  /** The place of the workshop meant, for a condition of a workshop. */
  readonly workshop: number | null;
};

/** One condition: title, what is there and asked for, its basis, and its sources with their years. */
export function CriterionLine({ outcome, view, assessmentId, workshop }: CriterionLineProps) {
  const { t } = useText();
  const { criterion } = outcome;
  const path = factPath(criterion.test.metric, workshop);
  const title = criterionTitle(view.texts, outcome);
  return (
    <div className={styles['criterion']} data-criterion={criterion.id} data-result={outcome.result}>
      <p>{path === null ? title : <a href={`#/a/${assessmentId}/ladder/${path}`}>{title}</a>}</p>
      <p className={styles['have']}>
        {haveText(outcome, view, t)}
        <BasisBadge basis={criterion.basis} texts={view.texts} />
        <span className={styles['id']}>{criterion.id}</span>
      </p>
      <p className={styles['soft']}>
        {t('ladder.source')}
        {t('common.colon')}
        {sourcesOf(outcome, view, t)
          .map((source) => t('ladder.sourceWithYear', source))
          .join(t('ladder.clauseSeparator'))}
      </p>
    </div>
  );
}

/** What kind of claim a condition is; those set by the app look different. */
export function BasisBadge({ basis, texts }: { readonly basis: LadderBasis; readonly texts: LadderTexts }) {
  return (
    <span className={basis === 'policy' ? styles['policy'] : styles['basis']} title={texts.bases[basis]?.meaning}>
      {texts.bases[basis]?.label ?? basis}
    </span>
  );
}

import { useText } from '../../../i18n/index.ts';
import { LinkButton, Notice } from '../../../ui/index.ts';
import shared from '../../shared/shared.module.css';
import { usePlace } from '../../shared/usePlace.ts';
import { ladderSentence } from '../editionClause.ts';
import { isBlank } from '../isBlank.ts';
import { useLadderView, type LadderView } from '../ladderView.ts';
import { BranchList } from './BranchList.tsx';
import { ClosedLoopCard } from './ClosedLoopCard.tsx';
import { CriteriaTables } from './CriteriaTables.tsx';
import { Differences } from './DifferenceTable.tsx';
import { EditionCard } from './EditionCard.tsx';
import { GradientCard } from './GradientCard.tsx';
import { OriginCard } from './OriginCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import styles from './Result.module.css';
import { ShortfallList } from './ShortfallList.tsx';
import { Stairs } from './Stairs.tsx';
import { TargetTable } from './TargetTable.tsx';

/** Where the firm stands on the ladder under each edition, what is missing, why the editions differ, and what comes next. */
export function LadderResultPage() {
  const { t } = useText();
  const view = useLadderView();
  usePlace('ladder/result');
  const { assessment, editions, facts } = view;
  const name = assessment.company.name === '' ? t('common.unnamed') : assessment.company.name;
  return (
    <div className={shared['page']} data-testid="ladder-result">
      <header>
        <p className={shared['lead']}>
          {name} · {assessment.round.label} · {assessment.round.date}
        </p>
        <h1>{t('ladder.resultTitle')}</h1>
      </header>
      <section className={`${shared['card']} ${styles['picture']}`} aria-labelledby="picture">
        <div className={styles['stack']}>
          <h2 id="picture" className={styles['sentence']}>
            {ladderSentence(editions, t)}
          </h2>
          <p>
            <span className={styles['badge']}>{t('reference')}</span> {t('ladder.notOfficial')}
          </p>
          <p>
            <LinkButton href={`#/a/${assessment.id}/ladder`}>{t('ladder.toFacts')}</LinkButton>
          </p>
        </div>
        <Stairs editions={editions} />
      </section>
      {isBlank(facts) && <Notice tone="warn">{t('ladder.blank')}</Notice>}
      <Notice tone="info">{t('ladder.draft')}</Notice>
      <div className={styles['cards']}>
        {editions.map((edition) => (
          <EditionCard key={edition.ref} view={edition} />
        ))}
      </div>
      <Shortfalls view={view} />
      <Differences view={view} />
      <BranchList editions={editions} assessmentId={assessment.id} />
      <PolicyCard view={view} />
      <GradientCard view={view} />
      <ClosedLoopCard />
      <OriginCard view={view} />
      <TargetTable editions={editions} />
      {editions.map((edition) => (
        <CriteriaTables key={edition.ref} view={edition} />
      ))}
    </div>
  );
}

function Shortfalls({ view }: { readonly view: LadderView }) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="shortfalls">
      <div>
        <h2 id="shortfalls">{t('ladder.shortfalls')}</h2>
        <p className={styles['soft']}>{t('ladder.shortfallsLead')}</p>
      </div>
      <div className={styles['halves']}>
        {view.editions.map((edition) => (
          <div key={edition.ref}>
            <h3>{edition.texts.shortTitle}</h3>
            <ShortfallList view={edition} assessmentId={view.assessment.id} />
          </div>
        ))}
      </div>
    </section>
  );
}

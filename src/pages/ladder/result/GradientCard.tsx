import { evaluateGradient, withThreshold, type GradeOutcome } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { newestOf, type LadderView } from '../ladderView.ts';
import styles from './Result.module.css';

/** The national gradient as a third track for information; 领航级 is not assessed (SPEC L11). */
export function GradientCard({ view }: { readonly view: LadderView }) {
  const { t, language } = useText();
  const { gradient } = view.data;
  const { grades, reached } = evaluateGradient(gradient, view.facts, view.maturity.scored ?? undefined);
  const nameOf = (id: string) => gradient.grades.find((grade) => grade.id === id)?.name[language] ?? id;
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="gradient" data-testid="gradient" data-reached={reached ?? 'none'}>
      <div>
        <h2 id="gradient">{gradient.name[language]}</h2>
        <p className={styles['soft']}>{gradient.notice[language]}</p>
      </div>
      <p>{reached === null ? t('ladder.gradeNone') : t('ladder.gradeReached', { grade: nameOf(reached) })}</p>
      <ol className={styles['grades']}>
        {grades.map((grade) => (
          <li key={grade.id} data-grade={grade.id} data-status={grade.status}>
            <p>
              <strong>{nameOf(grade.id)}</strong>
              <span className={`${styles['state']} ${styles[grade.status] ?? ''}`}>{t(`ladder.grade.${grade.status}`)}</span>
            </p>
            <GradeDetail grade={grade} view={view} />
          </li>
        ))}
      </ol>
      <p>
        <a href={`#/a/${view.assessment.id}/ladder/${gradient.facts[0]?.id ?? ''}`}>{t('ladder.gradeFacts')}</a>
      </p>
    </section>
  );
}

function GradeDetail({ grade, view }: { readonly grade: GradeOutcome; readonly view: LadderView }) {
  const { t, language } = useText();
  const { gradient } = view.data;
  const definition = gradient.grades.find(({ id }) => id === grade.id);
  if (grade.status === 'notAssessed') {
    return <p className={styles['soft']}>{definition?.assessed === false && definition.why[language]}</p>;
  }
  const titled = (result: 'unmet' | 'unknown') =>
    grade.part.criteria
      .filter((outcome) => outcome.result === result)
      .map(({ criterion, threshold }) => withThreshold(gradient.criteria[criterion.id]?.[language] ?? criterion.id, threshold));
  return (
    <>
      {(['unmet', 'unknown'] as const).map((result) => {
        const titles = titled(result);
        return (
          titles.length > 0 && (
            <p key={result} className={styles['soft']}>
              {t(`ladder.gradeMissing.${result}`, { count: titles.length, conditions: titles.join(t('ladder.clauseSeparator')) })}
            </p>
          )
        );
      })}
      <GradeSources grade={grade} view={view} />
    </>
  );
}

/** Every condition of a grade with its result, its documents and their years. */
function GradeSources({ grade, view }: { readonly grade: Exclude<GradeOutcome, { status: 'notAssessed' }>; readonly view: LadderView }) {
  const { t, language } = useText();
  const { gradient } = view.data;
  const { texts } = newestOf(view.editions);
  return (
    <details className={styles['fold']}>
      <summary>{t('ladder.gradeSources')}</summary>
      <ul className={styles['soft']}>
        {grade.part.criteria.map(({ criterion, threshold, result }) => (
          <li key={criterion.id}>
            {withThreshold(gradient.criteria[criterion.id]?.[language] ?? criterion.id, threshold)} · {texts.results[result]} ·{' '}
            {texts.bases[criterion.basis]?.label}
            {t('common.colon')}
            {criterion.sources
              .map(({ id }) => {
                const source = gradient.sources[id];
                return t('ladder.sourceWithYear', { name: texts.sources[id] ?? source?.document ?? id, year: source?.year ?? t('ladder.yearUnknown') });
              })
              .join(t('ladder.clauseSeparator'))}
          </li>
        ))}
      </ul>
    </details>
  );
}

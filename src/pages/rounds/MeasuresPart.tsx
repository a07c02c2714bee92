import { use, useMemo } from 'react';
import { carryMeasures, type CarriedMeasure, type CarriedMeasures, type RoundSide } from '../../core/assessment/index.ts';
import { toFractionText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { dropMeasure, today } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { changeText } from './numbers.ts';
import { loadImprovementData } from './roundsData.ts';
import styles from './RoundsPage.module.css';

type MeasuresPartProps = { readonly view: MaturityView; readonly before: RoundSide; readonly after: RoundSide };

/** What became of the measures of the earlier round's cheapest path (SPEC R7, R8). */
export function MeasuresPart({ view, before, after }: MeasuresPartProps) {
  const { t } = useText();
  const data = use(loadImprovementData());
  const carried = useMemo(() => carryMeasures(before, after, data, today()), [before, after, data]);
  return (
    <section aria-labelledby="measures">
      <h3 id="measures">{t('rounds.measures.title')}</h3>
      {carried === null ? <p>{t('rounds.measures.none')}</p> : <Measures view={view} carried={carried} isOwn={after.assessment.id === view.assessment.id} />}
    </section>
  );
}

const statuses = ['done', 'late', 'open', 'dropped', 'outside'] as const;

type MeasuresProps = { readonly view: MaturityView; readonly carried: CarriedMeasures; readonly isOwn: boolean };

function Measures({ view, carried: { measures, together }, isOwn }: MeasuresProps) {
  const { t } = useText();
  const counts = statuses.map((status) => ({ status, count: measures.filter((one) => one.status === status).length })).filter(({ count }) => count > 0);
  return (
    <>
      <p className={styles['soft']}>{t('rounds.measures.text')}</p>
      <p data-testid="measure-counts" data-together={toFractionText(together)}>
        {counts.map(({ status, count }) => t('rounds.measures.count', { status: t(`rounds.measures.status.${status}`), measures: count })).join(t('common.listSeparator'))}
        {t('rounds.measures.together', { effect: changeText(together), fraction: toFractionText(together) })}
      </p>
      <ul className={styles['differences']}>
        {measures.map((one) => (
          <MeasureRow key={one.measure.id} view={view} carried={one} isOwn={isOwn} />
        ))}
      </ul>
    </>
  );
}

type MeasureRowProps = { readonly view: MaturityView; readonly carried: CarriedMeasure; readonly isOwn: boolean };

function MeasureRow({ view: { texts, assessment }, carried, isOwn }: MeasureRowProps) {
  const { t } = useText();
  const { measure, status, now, due, reason, effect } = carried;
  const label = (answer: string | null) => (answer === null ? t('rounds.unanswered') : (texts.answers[answer]?.label ?? answer));
  return (
    <li className={styles['measure']} data-testid="carried-measure" data-id={measure.id} data-status={status}>
      <p>
        <span className={`${styles['status']} ${styles[status]}`}>{t(`rounds.measures.status.${status}`)}</span>{' '}
        <a href={`#/a/${assessment.id}/questions/${measure.subdomain}/${measure.id}`}>{texts.requirements[measure.id]?.text ?? measure.id}</a>
      </p>
      <p className={styles['soft']}>
        {measure.id} · {t('rounds.measures.aim', { from: label(measure.from), to: label(measure.to), now: label(now), due })}
        {status === 'done' && ` · ${t('rounds.measures.effect', { effect: changeText(effect, 4) })}`}
      </p>
      {status === 'dropped' && !isOwn && <p className={styles['soft']}>{t('rounds.measures.because', { reason })}</p>}
      {isOwn && (status === 'open' || status === 'late') && (
        <Button
          look="quiet"
          onClick={() => {
            dropMeasure(measure.id, '');
          }}
        >
          {t('rounds.measures.drop')}
        </Button>
      )}
      {isOwn && status === 'dropped' && <DroppedFields id={measure.id} reason={reason} />}
    </li>
  );
}

function DroppedFields({ id, reason }: { readonly id: string; readonly reason: string }) {
  const { t } = useText();
  return (
    <div className={styles['row']}>
      <label className={styles['reason']}>
        {t('rounds.measures.reason')}
        <input
          type="text"
          maxLength={2000}
          value={reason}
          onChange={(event) => {
            dropMeasure(id, event.target.value);
          }}
        />
      </label>
      <Button
        look="quiet"
        onClick={() => {
          dropMeasure(id, null);
        }}
      >
        {t('rounds.measures.takeUp')}
      </Button>
    </div>
  );
}

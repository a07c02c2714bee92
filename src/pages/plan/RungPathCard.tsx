import { use } from 'react';
import type { LadderTexts } from '../../core/edition/index.ts';
import { criterionTitle } from '../../core/ladder/index.ts';
import {
  cheapestRungPath,
  costText,
  rungEffortDataPath,
  rungEffortsFor,
  type RungEffortData,
  type RungEffortOf,
  type RungMeasure,
  type RungStep,
} from '../../core/path/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { useLadderView, type EditionView } from '../ladder/ladderView.ts';
import { loadOnce } from '../shared/loadOnce.ts';
import shared from '../shared/shared.module.css';
import { EffortFields } from './EffortFields.tsx';
import styles from './PlanPage.module.css';

/** The cheapest way to the next rung under every edition of the ladder, with estimates to change. */
export function RungPathCard() {
  const { t } = useText();
  const data = use(loadData());
  const { editions, assessment } = useLadderView();
  const effortOf = rungEffortsFor(data, assessment.efforts ?? {});
  return (
    <section className={shared['card']} aria-labelledby="rung-path">
      <h2 id="rung-path">{t('plan.rungs')}</h2>
      <p className={styles['soft']}>{t('plan.rungsText')}</p>
      {editions.map((view) => (
        <EditionPath key={view.ref} view={view} effortOf={effortOf} own={assessment.efforts ?? {}} />
      ))}
    </section>
  );
}

type EditionPathProps = { readonly view: EditionView; readonly effortOf: RungEffortOf; readonly own: object };

function EditionPath({ view, effortOf, own }: EditionPathProps) {
  const { t } = useText();
  const path = cheapestRungPath(view.outcome, effortOf);
  const { texts } = view;
  if (path === null) return <p>{t('plan.topRung', { edition: texts.shortTitle })}</p>;
  return (
    <details className={styles['others']} data-testid="rung-path" data-edition={view.ref} data-cost={path.cost}>
      <summary>
        {t('plan.toRung', { edition: texts.shortTitle, rung: texts.rungs[path.rung].name, cost: costText(path.cost), months: path.months })}
      </summary>
      {path.steps.map((step, index) => (
        <section key={index}>
          <h3>{placeName(step, view, t)}</h3>
          <ul className={styles['measures']}>
            {step.measures.map((measure) => (
              // One estimate stands for all workshops, so it is changed in one place.
              <MeasureRow key={measure.outcome.criterion.id} measure={measure} texts={texts} own={step.of.kind !== 'workshop' || index === 0 ? own : null} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

type MeasureRowProps = { readonly measure: RungMeasure; readonly texts: LadderTexts; readonly own: object | null };

/** A criterion to be met; its estimate can be changed where the firm's own ones are given. */
function MeasureRow({ measure, texts, own }: MeasureRowProps) {
  const { t } = useText();
  const { outcome, cost, whole } = measure;
  const { id } = outcome.criterion;
  return (
    <li>
      <span className={styles['number']} aria-hidden="true" />
      <div className={styles['what']}>
        <p>{criterionTitle(texts, outcome)}</p>
        <p className={styles['soft']}>
          {id} · {texts.results[outcome.result]} · {t('plan.costValue', { cost: costText(cost) })}
        </p>
      </div>
      {own !== null && <EffortFields id={id} effort={whole} isOwn={Object.hasOwn(own, id)} />}
    </li>
  );
}

function placeName({ of }: RungStep, { texts }: EditionView, t: Translate): string {
  switch (of.kind) {
    case 'workshop':
      return of.index === null ? t('plan.place.newWorkshop') : t('plan.place.workshop', { name: of.name.trim() === '' ? String(of.index + 1) : of.name.trim() });
    case 'branch':
      return texts.branches[of.id]?.name ?? of.id;
    default:
      return t(`plan.place.${of.kind}`);
  }
}

const loadData = loadOnce(() => builtInCatalogue.loadData(rungEffortDataPath) as Promise<RungEffortData>); // a test of the data has checked it

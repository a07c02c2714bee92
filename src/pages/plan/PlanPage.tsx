import { partIds } from '../../core/edition/index.ts';
import { costText, type Measure } from '../../core/path/index.ts';
import { toDecimalText, toDecimalTextBelow } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { levelName } from '../shared/levelName.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { BenchmarkCard } from './BenchmarkCard.tsx';
import { EffortFields } from './EffortFields.tsx';
import { OtherMeasures } from './OtherMeasures.tsx';
import { PackCard } from './PackCard.tsx';
import styles from './PlanPage.module.css';
import { ProvidersCard } from './ProvidersCard.tsx';
import { RungPathCard } from './RungPathCard.tsx';
import { SensitivityCard } from './SensitivityCard.tsx';
import { usePlan, type Plan } from './usePlan.ts';

/** The cheapest way to the next level, with estimates to change, and what the present level hangs on. */
export function PlanPage() {
  const { t } = useText();
  const plan = usePlan();
  usePlace('plan');
  const { view, improvement } = plan;
  return (
    <div className={shared['page']}>
      <header>
        <h1>{t('plan.title')}</h1>
        <p className={shared['lead']}>{t('plan.lead')}</p>
      </header>
      {view.score.answered === 0 ? (
        <section className={shared['card']}>
          <p>{t('plan.nothing')}</p>
          <LinkButton look="primary" href={`#/a/${view.assessment.id}/questions`}>
            {t('result.goOn')}
          </LinkButton>
        </section>
      ) : (
        <>
          <PathCard plan={plan} />
          {improvement.path !== null && <OtherMeasures plan={plan} path={improvement.path} />}
          <SensitivityCard plan={plan} />
          <BenchmarkCard plan={plan} />
          <PackCard plan={plan} />
          <ProvidersCard plan={plan} />
        </>
      )}
      {view.assessment.responses[partIds.criteriaLadder] !== undefined && <RungPathCard />}
      <p className={styles['soft']}>{t('plan.policy')}</p>
    </div>
  );
}

function PathCard({ plan }: { readonly plan: Plan }) {
  const { t } = useText();
  const { view, improvement } = plan;
  const { path } = improvement;
  if (path === null) {
    return (
      <section className={shared['card']} data-testid="path" data-level="none">
        <p>{t('plan.allReached')}</p>
      </section>
    );
  }
  const { now, bound, then } = path.score;
  return (
    <section className={shared['card']} aria-labelledby="path" data-testid="path" data-level={path.level} data-cost={path.cost}>
      <h2 id="path">{t('plan.path', { level: levelName(view.texts, path.level, t) })}</h2>
      <dl className={styles['figures']}>
        <div>
          <dt>{t('plan.cost')}</dt>
          <dd>{t('plan.costValue', { cost: costText(path.cost) })}</dd>
        </div>
        <div>
          <dt>{t('plan.months')}</dt>
          <dd>{t('plan.monthsValue', { months: path.months })}</dd>
        </div>
        <div>
          <dt>{t('plan.measures')}</dt>
          <dd>{t('plan.measuresValue', { count: path.measures.length })}</dd>
        </div>
        <div>
          <dt>{t('plan.score')}</dt>
          <dd>
            {toDecimalTextBelow(now, bound, 3)} → {toDecimalText(then, 3)}
          </dd>
        </div>
      </dl>
      <p className={styles['soft']}>{t('plan.explain')}</p>
      <ol className={styles['measures']}>
        {path.measures.map((measure, index) => (
          <MeasureRow key={measure.id} measure={measure} number={index + 1} plan={plan} />
        ))}
      </ol>
    </section>
  );
}

type MeasureRowProps = { readonly measure: Measure; readonly number: number; readonly plan: Plan };

function MeasureRow({ measure, number, plan }: MeasureRowProps) {
  const { t } = useText();
  const { texts, assessment } = plan.view;
  const { id, level, subdomain, from, to, gain, cost, start, end, after } = measure;
  const now = from === null ? t('plan.unanswered') : (texts.answers[from]?.label ?? from);
  return (
    <li data-testid="measure" data-id={id}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['what']}>
        <p>
          <a href={`#/a/${assessment.id}/questions/${subdomain}/${id}`}>{texts.requirements[id]?.text}</a>
        </p>
        <p className={styles['soft']}>
          {texts.subdomains[subdomain]} · {levelName(texts, level, t)} · {id}
        </p>
        <p>
          {t('plan.raise', { from: now, to: texts.answers[to]?.label ?? to })}
          <span className={styles['gain']}>{gain.numerator === 0 ? t('plan.prepares') : t('result.gain', { gain: toDecimalText(gain, 4) })}</span>
        </p>
        {after.length > 0 && <p className={styles['soft']}>{t('plan.after', { ids: after.join(t('common.listSeparator')) })}</p>}
      </div>
      <p className={styles['takes']}>
        <strong>{t('plan.costValue', { cost: costText(cost) })}</strong>
        <span>{t('plan.when', { start: start + 1, end: Math.max(end, start + 1) })}</span>
      </p>
      <EffortFields id={id} effort={plan.effortOf(id)} isOwn={Object.hasOwn(assessment.efforts ?? {}, id)} />
    </li>
  );
}

import { useState } from 'react';
import { securityPlan, type PlanStep } from '../../../core/scoring/index.ts';
import { toDecimalText } from '../../../core/shared/index.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import { planGroups, type PlanGroup } from './planGroups.ts';
import styles from './Result.module.css';

const shownAtFirst = 8;

/** What to improve: by span of time, key items first, then by the points each would bring (SPEC S32). */
export function PlanList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const plan = securityPlan(view.model, view.answers);
  return (
    <section className={shared['card']} aria-labelledby="plan">
      <h2 id="plan">{t('security.plan.title')}</h2>
      <p className={frames['soft']}>{t('security.plan.lead')}</p>
      {view.score.outcome.status === 'incomplete' && <p className={frames['soft']}>{t('security.plan.incomplete')}</p>}
      {plan.length === 0 && <p className={styles['none']}>{t('security.plan.none')}</p>}
      {planGroups(plan).map((group) => (
        <Group key={group.horizon} group={group} view={view} />
      ))}
    </section>
  );
}

function Group({ group, view }: { readonly group: PlanGroup; readonly view: SecurityView }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const { steps, horizon, gain } = group;
  const shown = all ? steps : steps.slice(0, shownAtFirst);
  return (
    <>
      <h3 className={styles['span']}>
        {view.texts.horizons[horizon]}
        <span className={frames['soft']}>{t('security.plan.group', { count: steps.length, gain: toDecimalText(gain, 2) })}</span>
      </h3>
      <ol className={frames['gaps']}>
        {shown.map((step) => (
          <Step key={step.question} step={step} view={view} />
        ))}
      </ol>
      {steps.length > shownAtFirst && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('result.showLess') : t('result.showAll', { count: steps.length })}
        </Button>
      )}
    </>
  );
}

function Step({ step, view }: { readonly step: PlanStep; readonly view: SecurityView }) {
  const { t } = useText();
  const { texts, score } = view;
  const words = texts.questions[step.question];
  const { outcome } = score;
  const lifts = outcome.status === 'complete' && step.bandIfFixed !== null && step.bandIfFixed !== outcome.judgement.band;
  return (
    <li className={frames['gap']}>
      <span className={frames['gain']}>{t('security.plan.gain', { gain: toDecimalText(step.gain, 2) })}</span>
      <div>
        <p>
          <a href={questionHref(view, step.question)}>{words?.text}</a>
        </p>
        <p>{words?.advice}</p>
        <p className={frames['soft']}>
          {step.key !== 'none' && (
            <span className={styles['mark']}>{t(`security.keyItem.${step.key === 'strictKeyItem' ? 'strict' : 'plain'}`)}</span>
          )}{' '}
          {texts.sections[step.section]} · {step.question} · {texts.answers[step.answer]?.label}
          {lifts && ` · ${t('security.plan.lifts', { band: step.bandIfFixed })}`}
        </p>
      </div>
    </li>
  );
}

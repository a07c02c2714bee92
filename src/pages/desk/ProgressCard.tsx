import { use } from 'react';
import { progressOf, type ProgressCount, type Release } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import { fraction, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';
import { planId, planTargets, targetsOf } from './progressTargets.ts';

type ProgressProps = { readonly campaign: Campaign; readonly release: Release };

/** What the self-assessments come to beside the plan's targets, each with what it counts (SPEC G11). */
export function ProgressCard(props: ProgressProps) {
  const { t, language } = useText();
  const plan = use(planTargets()).targets.find(({ id }) => id === planId);
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-progress">
      <h2 id="desk-progress">{t('desk.progress')}</h2>
      <ProgressList {...props} />
      <p className={shared['soft']}>{t('desk.progressHint')}</p>
      {plan !== undefined && <p className={shared['soft']}>{t('desk.targetSource', { document: plan.document[language], date: plan.date })}</p>}
    </section>
  );
}

/** The lines of progress alone. */
export function ProgressList({ campaign, release }: ProgressProps) {
  const { t, language } = useText();
  const { codeLabel } = use(publication());
  const plan = use(planTargets()).targets.find(({ id }) => id === planId);
  if (plan === undefined) return null;
  const { coverage, rungs, security } = progressOf(release, campaign, targetsOf(plan));
  return (
    <ul className={styles['bars']}>
      <li>
        <span>{t('desk.coverage')}</span>
        <span className={styles['track']}>{coverage !== null && <span className={styles['level']} style={{ width: `${Math.min(100, coverage.permille / 10)}%` }} />}</span>
        <span className={styles['value']}>
          {coverage === null
            ? t(campaign.population === null ? 'desk.coverageOpen' : 'desk.suppressed')
            : t('desk.coverageValue', { percent: toDecimalText(fraction(coverage.permille, 10), 1), n: coverage.n, population: coverage.population })}
        </span>
      </li>
      {(['DW', 'SF', 'FF'] as const).map((rung) => (
        <Line key={rung} label={codeLabel('rung', rung, language)} progress={rungs[rung]} />
      ))}
      <Line label={t('desk.security')} progress={security} />
    </ul>
  );
}

function Line({ label, progress: { count, target } }: { readonly label: string; readonly progress: ProgressCount }) {
  const { t } = useText();
  return (
    <li>
      <span>{label}</span>
      <span className={styles['track']}>
        {count !== null && target !== null && <span className={styles['level']} style={{ width: `${Math.min(100, (100 * count) / target)}%` }} />}
      </span>
      <span className={styles['value']}>
        {count === null ? t('desk.notTold') : t('desk.atLeast', { count })}
        {target !== null && <span className={shared['soft']}> {t('desk.target', { target })}</span>}
      </span>
    </li>
  );
}

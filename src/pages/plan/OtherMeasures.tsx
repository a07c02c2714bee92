import { answersOf } from '../../core/assessment/index.ts';
import type { MaturityPath } from '../../core/path/index.ts';
import { useText } from '../../i18n/index.ts';
import shared from '../shared/shared.module.css';
import { EffortFields } from './EffortFields.tsx';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

type OtherMeasuresProps = { readonly plan: Plan; readonly path: MaturityPath };

/** What the path leaves out at its level: dearer with these estimates, which can be changed here too. */
export function OtherMeasures({ plan, path }: OtherMeasuresProps) {
  const { t } = useText();
  const { model, texts, assessment, response } = plan.view;
  const answers = answersOf(response);
  const inPath = new Set(path.measures.map(({ id }) => id));
  const others = (model.requirementsByLevel[model.levels.indexOf(path.level)] ?? []).filter((id) => answers.get(id) !== 'full' && !inPath.has(id));
  if (others.length === 0) return null;
  return (
    <details className={`${shared['card']} ${styles['others']}`}>
      <summary>{t('plan.others', { count: others.length })}</summary>
      <p className={styles['soft']}>{t('plan.othersText')}</p>
      <ul className={styles['measures']}>
        {others.map((id) => (
          <li key={id}>
            <span className={styles['number']} aria-hidden="true" />
            <div className={styles['what']}>
              <p>{texts.requirements[id]?.text}</p>
              <p className={styles['soft']}>{id}</p>
            </div>
            <EffortFields id={id} effort={plan.effortOf(id)} isOwn={Object.hasOwn(assessment.efforts ?? {}, id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

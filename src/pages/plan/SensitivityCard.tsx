import { toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { levelName } from '../shared/levelName.ts';
import shared from '../shared/shared.module.css';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

const shownAtMost = 12;

/** Which answers the present level hangs on: it falls if one of them drops one step. */
export function SensitivityCard({ plan }: { readonly plan: Plan }) {
  const { t } = useText();
  const { texts, assessment } = plan.view;
  const { sensitivity } = plan.improvement;
  if (sensitivity === null) {
    return (
      <section className={shared['card']}>
        <h2>{t('plan.firmness')}</h2>
        <p>{t('plan.notCertain')}</p>
      </section>
    );
  }
  const { level, alone, fewest, margins } = sensitivity;
  if (margins.length === 0) return null;
  const name = levelName(texts, level, t);
  return (
    <section className={shared['card']} aria-labelledby="firmness" data-testid="firmness" data-alone={alone.length} data-fewest={fewest}>
      <h2 id="firmness">{t('plan.firmness')}</h2>
      <p>{alone.length > 0 ? t('plan.alone', { count: alone.length, level: name }) : t('plan.fewest', { count: fewest, level: name })}</p>
      <p className={styles['soft']}>
        {t('plan.margins', {
          margins: margins.map((one) => `${levelName(texts, one.level, t)} +${toDecimalText(one.margin, 3)}`).join(t('common.listSeparator')),
        })}
      </p>
      {alone.length > 0 && (
        <ul className={styles['drops']}>
          {alone.slice(0, shownAtMost).map(({ id, from, to, fallsTo }) => (
            <li key={id}>
              <a href={`#/a/${assessment.id}/questions/${id.split('-')[0] ?? ''}/${id}`}>{texts.requirements[id]?.text}</a>
              <span className={styles['soft']}>
                {t('plan.drop', { from: texts.answers[from]?.label ?? from, to: texts.answers[to]?.label ?? to, level: levelName(texts, fallsTo, t) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {alone.length > shownAtMost && <p className={styles['soft']}>{t('plan.more', { count: alone.length - shownAtMost })}</p>}
    </section>
  );
}

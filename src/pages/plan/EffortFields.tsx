import type { Effort } from '../../core/path/index.ts';
import { useText } from '../../i18n/index.ts';
import { setEffort } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { NumberField } from '../ladder/NumberField.tsx';
import styles from './PlanPage.module.css';

const bounds = { cost: { minimum: 0, maximum: 9999, isWhole: true }, months: { minimum: 0, maximum: 120, isWhole: true } } as const;

type EffortFieldsProps = { readonly id: string; readonly effort: Effort; readonly isOwn: boolean };

/** What bringing a requirement from nothing to full takes; what is typed here stands in place of our estimate. */
export function EffortFields({ id, effort, isOwn }: EffortFieldsProps) {
  const { t } = useText();
  return (
    <div className={styles['effort']}>
      <span className={styles['soft']}>{t(isOwn ? 'plan.own' : 'plan.estimate')}</span>
      {(['cost', 'months'] as const).map((field) => (
        <label key={field} htmlFor={`${id}-${field}`}>
          <span className="visually-hidden">{t(`plan.whole.${field}`, { id })}</span>
          <NumberField
            id={`${id}-${field}`}
            value={effort[field]}
            bounds={bounds[field]}
            unit={t(`plan.unit.${field}`)}
            placeholder=""
            insteadOfWrong={t('plan.notTaken')}
            onChange={(value) => {
              if (value !== undefined) setEffort(id, { ...effort, [field]: value });
            }}
          />
        </label>
      ))}
      {isOwn && (
        <Button
          look="quiet"
          onClick={() => {
            setEffort(id, null);
          }}
        >
          {t('plan.takeBack')}
        </Button>
      )}
    </div>
  );
}

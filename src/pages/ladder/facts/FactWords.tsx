import { useText } from '../../../i18n/index.ts';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { withUnit } from '../metricText.ts';

type FactWordsProps = { readonly item: FactItem; readonly labelId: string; readonly hintId: string; readonly isAsked?: boolean };

/** What is asked, in plain words, with its bounds and the editions that alone ask it. */
export function FactWords({ item, labelId, hintId, isAsked = true }: FactWordsProps) {
  const { t } = useText();
  const { form } = item;
  return (
    <div className={styles['words']}>
      <p>
        <span id={labelId} className={styles['label']}>
          {item.label}
        </span>
        {item.onlyIn.length > 0 && (
          <span className={styles['only']}>{t('ladder.onlyIn', { editions: item.onlyIn.join(t('common.listSeparator')) })}</span>
        )}
      </p>
      <p id={hintId} className={styles['hint']}>
        {item.explanation}{' '}
        {isAsked && (form.kind === 'number' || form.kind === 'count') && (
          <span className={styles['bounds']}>
            {t(form.kind === 'count' ? 'ladder.boundsWhole' : 'ladder.bounds', { minimum: form.minimum, maximum: withUnit(String(form.maximum), item.unit) })}
          </span>
        )}
      </p>
    </div>
  );
}

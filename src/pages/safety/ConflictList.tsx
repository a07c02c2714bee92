import { wayOf } from '../../core/assessment/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { dismissConflict, takeTheirs, useConflicts, type Conflict } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './SafetyPage.module.css';

/** Where two windows wrote different things; the later one stands until the user says otherwise. */
export function ConflictList() {
  const { t } = useText();
  const conflicts = useConflicts((state) => state.conflicts);
  if (conflicts.length === 0) return null;
  return (
    <section className={styles['card']} aria-labelledby="safety-conflicts">
      <h2 id="safety-conflicts">{t('safety.conflictsTitle', { count: conflicts.length })}</h2>
      <p className={styles['soft']}>{t('safety.conflictsText')}</p>
      <ul className={styles['conflicts']}>
        {conflicts.map((conflict) => (
          <ConflictRow key={conflict.key} conflict={conflict} />
        ))}
      </ul>
    </section>
  );
}

function ConflictRow({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useText();
  const where = wayOf(conflict.key).at(-1) ?? '';
  return (
    <li data-testid="conflict">
      <strong>{where}</strong>
      <dl>
        <dt>{t('safety.mine')}</dt>
        <dd>{valueText(conflict.mine, t)}</dd>
        <dt>{t('safety.theirs')}</dt>
        <dd>{valueText(conflict.theirs, t)}</dd>
      </dl>
      <span className={styles['actions']}>
        <Button
          look="primary"
          onClick={() => {
            dismissConflict(conflict.key);
          }}
        >
          {t('safety.keepMine')}
        </Button>
        <Button
          onClick={() => {
            takeTheirs(conflict);
          }}
        >
          {t('safety.takeTheirs')}
        </Button>
      </span>
    </li>
  );
}

/** An answer in words, with what was written beside it; any other value as it stands in the file. */
function valueText(value: unknown, t: Translate): string {
  if (value === undefined) return t('safety.nothing');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entry = value as Readonly<Record<string, unknown>>; // entries are objects
  const parts = [
    typeof entry['value'] === 'string' ? t(`safety.values.${entry['value']}`) : t('safety.nothing'),
    ...['note', 'evidence', 'by', 'assignee'].map((field) => entry[field]),
  ];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' · ');
}

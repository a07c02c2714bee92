import { useState } from 'react';
import type { MaturityEntry, SecurityEntry } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { clearAnswer, editEntry } from '../../state/index.ts';
import { Button, Field } from '../../ui/index.ts';
import styles from './EvidenceFields.module.css';

type EvidenceFieldsProps = {
  readonly edition: string;
  readonly id: string;
  readonly entry: MaturityEntry | SecurityEntry | undefined;
  readonly typical: readonly string[];
  /** The documents behind what is asked, as one line. */
  readonly basis?: string;
};

/** Evidence, note, flag and author of one thing asked, folded away until wanted. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { entry } = props;
  const filled = [entry?.evidence, entry?.note].filter((text) => text !== undefined && text !== '').length;
  return (
    <details
      className={styles['more']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('questions.more')}
        {filled > 0 && <span className={styles['count']}>{filled}</span>}
        {entry?.flagged === true && <span className={styles['flag']}>{t('questions.flag')}</span>}
      </summary>
      {isOpen && <OpenFields {...props} />}
    </details>
  );
}

function OpenFields({ edition, id, entry, typical, basis }: EvidenceFieldsProps) {
  const { t } = useText();
  const evidence = entry?.evidence ?? '';
  return (
    <div className={styles['fields']}>
      <div className={styles['typical']}>
        <span>{t('questions.typical')}</span>
        {typical.map((text) => (
          <button
            key={text}
            type="button"
            aria-label={t('questions.addEvidence', { text })}
            onClick={() => {
              editEntry(edition, id, { evidence: evidence === '' ? text : `${evidence}\n${text}` });
            }}
          >
            + {text}
          </button>
        ))}
      </div>
      <Field id={`${id}-evidence`} label={t('questions.evidence')}>
        <textarea
          id={`${id}-evidence`}
          rows={2}
          maxLength={20000}
          value={evidence}
          placeholder={t('questions.evidencePlaceholder')}
          onChange={(event) => {
            editEntry(edition, id, { evidence: event.target.value });
          }}
        />
      </Field>
      <Field id={`${id}-note`} label={t('questions.note')}>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={20000}
          value={entry?.note ?? ''}
          placeholder={t('questions.notePlaceholder')}
          onChange={(event) => {
            editEntry(edition, id, { note: event.target.value });
          }}
        />
      </Field>
      <div className={styles['line']}>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={entry?.flagged === true}
            onChange={(event) => {
              editEntry(edition, id, { flagged: event.target.checked });
            }}
          />
          {t('questions.flag')}
        </label>
        <label className={styles['by']}>
          {t('questions.by')}
          <input
            type="text"
            maxLength={100}
            value={entry?.by ?? ''}
            onChange={(event) => {
              editEntry(edition, id, { by: event.target.value });
            }}
          />
        </label>
        {entry?.value !== undefined && (
          <Button
            look="quiet"
            onClick={() => {
              clearAnswer(edition, id);
            }}
          >
            {t('questions.clear')}
          </Button>
        )}
      </div>
      {basis !== undefined && <p className={styles['basis']}>{basis}</p>}
    </div>
  );
}

import { memo, useState } from 'react';
import { maturityAnswers } from '../../core/answers/index.ts';
import type { MaturityEntry } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { setVerified } from '../../state/index.ts';
import { Field } from '../../ui/index.ts';
import { useEntryField } from '../answering/entries.ts';
import type { AskedItem } from '../answering/questionBook.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './VerifiedPanel.module.css';

type VerifiedPanelProps = { readonly item: AskedItem };
type Verified = NonNullable<MaturityEntry['verified']>;

/** What a consultant found beside the firm's own answer (SPEC R1), folded away until it is wanted. */
export const VerifiedPanel = memo(function VerifiedPanel({ item }: VerifiedPanelProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(wasOpen);
  const verified = useEntryField(item.edition, item.id, 'verified') as Verified | undefined; // an entry of the maturity questionnaire
  const label = item.options.find(({ value }) => value === verified?.value)?.label;
  return (
    <div className={styles['panel']}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        data-testid="verified-toggle"
        onClick={() => {
          wasOpen = !isOpen;
          setOpen(!isOpen);
        }}
      >
        {t('questions.verified.title')}
        {label !== undefined && <span className={styles['mark']}>{label}</span>}
      </button>
      {isOpen && <VerifiedFields item={item} verified={verified} />}
    </div>
  );
});

// Who checks goes from question to question, so the next one opens as the last one was left.
let wasOpen = false;

function VerifiedFields({ item, verified }: VerifiedPanelProps & { readonly verified: Verified | undefined }) {
  const { t } = useText();
  const { edition, id, options } = item;
  return (
    <div className={styles['fields']}>
      <Field id={`${id}-verified`} label={t('questions.verified.value')}>
        <select
          id={`${id}-verified`}
          value={verified?.value ?? ''}
          onChange={(event) => {
            const value = maturityAnswers.find((answer) => answer === event.target.value);
            setVerified(edition, id, value === undefined ? null : { ...verified, value });
          }}
        >
          <option value="">{t('questions.verified.none')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {verified !== undefined && <Reason item={item} verified={verified} />}
      <p className={styles['soft']}>{t('questions.verified.explain')}</p>
    </div>
  );
}

function Reason({ item, verified }: VerifiedPanelProps & { readonly verified: Verified }) {
  const { t, language } = useText();
  const { edition, id } = item;
  const { reason = '', evidenceSeen = false, by = '', at } = verified;
  const time = at === undefined ? '' : dateAndTime(at, language);
  return (
    <>
      <Field id={`${id}-verified-reason`} label={t('questions.verified.reason')}>
        <textarea
          id={`${id}-verified-reason`}
          rows={2}
          maxLength={20000}
          value={reason}
          placeholder={t('questions.verified.reasonPlaceholder')}
          onChange={(event) => {
            setVerified(edition, id, { ...verified, reason: event.target.value });
          }}
        />
      </Field>
      <label className={styles['check']}>
        <input
          type="checkbox"
          id={`${id}-verified-seen`}
          checked={evidenceSeen}
          onChange={(event) => {
            setVerified(edition, id, { ...verified, evidenceSeen: event.target.checked });
          }}
        />
        {t('questions.verified.seen')}
      </label>
      {time !== '' && <p className={styles['soft']}>{by === '' ? t('questions.verified.at', { time }) : t('questions.verified.by', { who: by, time })}</p>}
    </>
  );
}

import type { SecurityQuestion, SecurityTexts } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import { editDetail } from '../../../state/index.ts';
import { Field } from '../../../ui/index.ts';
import styles from './Questions.module.css';

type FactDetailProps = {
  readonly edition: string;
  readonly question: Extract<SecurityQuestion, { readonly scale: 'fact' }>;
  readonly texts: SecurityTexts;
  readonly detail: string;
};

/** The grade that the firm has registered, or the day of an evaluation; entered by the firm, never computed (SPEC S37). */
export function FactDetail({ edition, question, texts, detail }: FactDetailProps) {
  const { t } = useText();
  const { id, detail: wanted } = question;
  if (wanted === null) return null;
  const controlId = `${id}-detail`;
  return (
    <div className={styles['detail']}>
      <Field id={controlId} label={t(`security.questions.detail.${wanted.kind}`)} aside={t('common.optional')}>
        {wanted.kind === 'date' ? (
          <input
            id={controlId}
            type="date"
            max="9999-12-31"
            value={detail}
            onChange={(event) => {
              editDetail(edition, id, event.target.value);
            }}
          />
        ) : (
          <select
            id={controlId}
            value={detail}
            onChange={(event) => {
              editDetail(edition, id, event.target.value);
            }}
          >
            <option value="">{t('security.questions.detail.none')}</option>
            {wanted.options.map((option) => (
              <option key={option} value={option}>
                {texts.questions[id]?.details?.[option]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

import { useId, useState } from 'react';
import type { OverClaim } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { explainOverClaim, useAssessment } from '../../state/index.ts';
import { Field } from '../../ui/index.ts';
import { dateAndTime } from './formatTime.ts';
import styles from './OverClaimExplanation.module.css';

type OverClaimExplanationProps = { readonly rule: string; readonly explanation: OverClaim['explanation'] };

/** What the firm says to a question about contradictory answers, folded away until wanted. */
export function OverClaimExplanation({ rule, explanation }: OverClaimExplanationProps) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(false);
  // What is typed stands at once; the questions around it follow.
  const note = useAssessment(({ assessment }) => assessment?.overClaims?.[rule]?.note ?? '');
  const id = `explain-${useId()}`; // the same question may stand beside both of its answers
  const author = [explanation?.by ?? '', explanation?.at === undefined ? '' : dateAndTime(explanation.at, language)].filter((text) => text !== '');
  return (
    <details
      className={styles['more']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{explanation === null ? t('claims.explain') : t('claims.editExplanation')}</summary>
      {isOpen && (
        <Field id={id} label={t('claims.explanation')} hint={author.length > 0 ? author.join(' · ') : undefined}>
          <textarea
            id={id}
            rows={2}
            maxLength={20000}
            aria-describedby={`${id}-hint`}
            value={note}
            placeholder={t('claims.placeholder')}
            onChange={(event) => {
              explainOverClaim(rule, event.target.value);
            }}
          />
        </Field>
      )}
    </details>
  );
}

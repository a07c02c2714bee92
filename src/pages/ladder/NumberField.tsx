import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { readNumber, type NumberBounds, type NumberReading } from './readNumber.ts';
import { withUnit } from './metricText.ts';
import styles from './NumberField.module.css';

type NumberFieldProps = {
  readonly id: string;
  readonly value: number | undefined;
  readonly bounds: NumberBounds;
  readonly unit: string;
  /** The ids of the elements that name the field, where no label does. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  /** What stands in an empty field; that it is unknown, unless told otherwise. */
  readonly placeholder?: string;
  /** What counts while the field is wrong; that it is unknown, unless told otherwise. */
  readonly insteadOfWrong?: string;
  readonly onChange: (value: number | undefined) => void;
};

/**
 * A field for a number with its unit. What is wrong stays in the field with a message and is not kept, nor is the
 * number before it: nothing is judged on a number that is not on the screen.
 */
export function NumberField({ id, value, bounds, unit, labelledBy, describedBy = '', placeholder, insteadOfWrong, onChange }: NumberFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const reading = typed === null ? null : readNumber(typed, bounds);
  const isCurrent = typed !== null && reading !== null && standsFor(reading, value);
  const problem = isCurrent && reading.kind === 'wrong' ? reading.problem : null;
  return (
    <div className={styles['field']}>
      <span className={styles['line']}>
        <input
          id={id}
          name={id}
          type="text"
          inputMode={bounds.minimum < 0 ? 'text' : bounds.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={20}
          value={isCurrent ? typed : value === undefined ? '' : String(value)}
          placeholder={placeholder ?? t('ladder.unknown')}
          aria-labelledby={labelledBy}
          aria-describedby={`${describedBy} ${id}-message`.trim()}
          aria-invalid={problem !== null}
          onChange={(event) => {
            const next = readNumber(event.target.value, bounds);
            setTyped(event.target.value);
            onChange(next.kind === 'number' ? next.value : undefined);
          }}
          onBlur={() => {
            if (reading?.kind === 'number') setTyped(null);
          }}
        />
        <span>{unit}</span>
      </span>
      <span id={`${id}-message`} role="status" className={styles['problem']}>
        {problem !== null &&
          `${t(`ladder.problem.${problem}`, { minimum: bounds.minimum, maximum: withUnit(String(bounds.maximum), unit) })}${insteadOfWrong ?? t('ladder.countsAsUnknown')}`}
      </span>
    </div>
  );
}

/** Whether what was typed is what is kept; after a change from elsewhere it is not. */
function standsFor(reading: NumberReading, value: number | undefined): boolean {
  return reading.kind === 'number' ? reading.value === value : value === undefined;
}

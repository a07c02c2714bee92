import { useText } from '../../../i18n/index.ts';
import styles from './Facts.module.css';

const answers = [
  { value: true, word: 'yes' },
  { value: false, word: 'no' },
  { value: undefined, word: 'unknown' },
] as const;

type FlagControlProps = {
  readonly name: string;
  /** `mixed` where the workshops do not agree. */
  readonly value: boolean | 'mixed' | undefined;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onChange: (value: boolean | undefined) => void;
};

/** Yes, no or unknown as three native radio buttons in a row. */
export function FlagControl({ name, value, labelledBy, describedBy, onChange }: FlagControlProps) {
  const { t } = useText();
  return (
    <div id={name} role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy} className={styles['flag']}>
      {answers.map((answer) => (
        <label key={answer.word} className={styles[answer.word]}>
          <input
            type="radio"
            name={name}
            value={answer.word}
            checked={value === answer.value}
            onChange={() => {
              onChange(answer.value);
            }}
          />
          <span>{t(`ladder.${answer.word}`)}</span>
        </label>
      ))}
    </div>
  );
}

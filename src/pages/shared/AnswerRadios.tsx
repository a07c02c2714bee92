import styles from './AnswerRadios.module.css';

/** One answer to choose: its label, what it means here as a second line, or as a hint on hover. */
export type AnswerOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly meaning?: string | undefined;
  readonly title?: string | undefined;
};

type AnswerRadiosProps<Value extends string> = {
  readonly name: string;
  readonly options: readonly AnswerOption<Value>[];
  readonly value: Value | undefined;
  /** The answer that says nothing yet; it stands apart in colour. */
  readonly unknown?: Value;
  readonly onAnswer: (value: Value) => void;
};

/** Native radios drawn as buttons, two to five in a row; stacked on phones when each has a meaning. */
export function AnswerRadios<Value extends string>({ name, options, value, unknown, onAnswer }: AnswerRadiosProps<Value>) {
  const explained = options.some(({ meaning }) => meaning !== undefined);
  return (
    <div className={`${styles['answers']} ${styles[`of${options.length}`]} ${explained ? styles['explained'] : ''}`}>
      {options.map((option) => (
        <label
          key={option.value}
          className={`${styles['answer']} ${option.value === unknown ? styles['unknown'] : ''}`}
          title={option.title}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onAnswer(option.value);
            }}
          />
          <span>
            {option.label}
            {option.meaning !== undefined && <small>{option.meaning}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

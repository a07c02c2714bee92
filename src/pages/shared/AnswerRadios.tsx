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
  /** Below one another, each with its digit and its hint beside it: for one question on a screen. */
  readonly isList?: boolean;
  readonly onAnswer: (value: Value) => void;
};

/** Native radios drawn as buttons, two to five in a row or below one another; stacked on phones when each has a meaning. */
export function AnswerRadios<Value extends string>({ name, options, value, unknown, isList = false, onAnswer }: AnswerRadiosProps<Value>) {
  const explained = options.some(({ meaning }) => meaning !== undefined);
  const row = `${styles[`of${options.length}`]} ${explained ? styles['explained'] : ''}`;
  return (
    <div className={`${styles['answers']} ${isList ? styles['list'] : row}`}>
      {options.map((option, index) => (
        <label
          key={option.value}
          className={`${styles['answer']} ${option.value === unknown ? styles['unknown'] : ''}`}
          title={isList ? undefined : option.title}
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
            {isList && <kbd aria-hidden="true">{option.value === unknown ? 'U' : index + 1}</kbd>}
            {option.label}
            {option.meaning !== undefined && <small>{option.meaning}</small>}
            {isList && option.meaning === undefined && option.title !== undefined && <small className={styles['hint']}>{option.title}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

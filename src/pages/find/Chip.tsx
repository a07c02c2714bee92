import styles from './FindPage.module.css';

type ChipProps = {
  readonly testId: string;
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** A filter that is on or off, with how many results it would leave. */
export function Chip({ testId, name, count, isOn, onToggle }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} aria-pressed={isOn} data-testid={testId} data-count={count} onClick={onToggle}>
      {name} <span className={styles['count']}>{count}</span>
    </button>
  );
}

import styles from './Progress.module.css';

type ProgressProps = { readonly part: number; readonly whole: number; readonly label: string };

/** A thin bar with its value for screen readers; nothing asked reads as done. */
export function Progress({ part, whole, label }: ProgressProps) {
  return <progress className={styles['bar']} value={whole === 0 ? 1 : part} max={whole === 0 ? 1 : whole} aria-label={label} />;
}

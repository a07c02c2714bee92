import { memo, type ReactNode } from 'react';
import { FactControl } from './FactControl.tsx';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { FactWords } from './FactWords.tsx';

type FactRowProps = { readonly item: FactItem; readonly note?: ReactNode };

/** One fact outside the workshops: what is asked beside its control. */
export const FactRow = memo(function FactRow({ item, note }: FactRowProps) {
  const labelId = `${item.id}-label`;
  const hintId = `${item.id}-hint`;
  return (
    <div className={styles['row']} data-fact={item.id}>
      <FactWords item={item} labelId={labelId} hintId={hintId} />
      <div>
        <FactControl item={item} path={item.id} labelledBy={labelId} describedBy={hintId} />
        {note !== undefined && <p className={styles['hint']}>{note}</p>}
      </div>
    </div>
  );
});

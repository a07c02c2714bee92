import { memo } from 'react';
import { useText } from '../../../i18n/index.ts';
import { FactControl } from './FactControl.tsx';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { FactWords } from './FactWords.tsx';
import { WorkshopHead } from './WorkshopHead.tsx';

type WorkshopTableProps = {
  readonly items: readonly FactItem[];
  /** The places of the workshops to show, one column each. */
  readonly shown: readonly number[];
  readonly count: number;
  readonly onAdded: (index: number) => void;
};

/** Facts in rows, workshops in columns. On a narrow screen the cells stand below one another. */
export function WorkshopTable({ items, shown, count, onAdded }: WorkshopTableProps) {
  const { t } = useText();
  return (
    <div className={styles['scroll']} tabIndex={shown.length > 3 ? 0 : undefined} role="group" aria-label={t('ladder.workshopTable')}>
      <table className={styles['workshops']}>
        <thead>
          <tr>
            <td />
            {shown.map((index) => (
              <th key={index} scope="col">
                <WorkshopHead index={index} count={count} onAdded={onAdded} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <WorkshopRow key={item.id} item={item} shown={shown.join()} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type WorkshopRowProps = { readonly item: FactItem; readonly shown: string };

/** One fact across the workshops; the places come as text, so that a row is drawn again only when they change. */
const WorkshopRow = memo(function WorkshopRow({ item, shown }: WorkshopRowProps) {
  const name = item.id.replace(/^ws\./, '');
  const labelId = `${item.id}-label`;
  const hintId = `${item.id}-hint`;
  return (
    <tr data-fact={item.id}>
      <th scope="row">
        <FactWords item={item} labelId={labelId} hintId={hintId} />
      </th>
      {shown.split(',').map((index) => (
        <td key={index}>
          <FactControl item={item} path={`ws.${index}.${name}`} labelledBy={`workshop-${index}-name ${labelId}`} describedBy={hintId} />
        </td>
      ))}
    </tr>
  );
});

import { setLadderFact } from '../../../state/index.ts';
import { useText } from '../../../i18n/index.ts';
import { NumberField } from '../NumberField.tsx';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { FlagControl } from './FlagControl.tsx';
import { boundsOf } from '../readNumber.ts';
import { useLadderFact } from './useLadderFact.ts';

type FactControlProps = {
  readonly item: FactItem;
  /** Where the value lies: the id of the fact, with the place of the workshop in between where there is one. */
  readonly path: string;
  readonly labelledBy: string;
  readonly describedBy?: string;
};

/** The control for one fact, by its kind. */
export function FactControl({ item, path, labelledBy, describedBy = '' }: FactControlProps) {
  const { t } = useText();
  const value = useLadderFact(path);
  switch (item.form.kind) {
    case 'flag':
      return (
        <FlagControl
          name={path}
          value={typeof value === 'boolean' ? value : undefined}
          labelledBy={labelledBy}
          describedBy={describedBy}
          onChange={(next) => {
            setLadderFact(path, next);
          }}
        />
      );
    case 'choice':
      return (
        <select
          id={path}
          name={path}
          className={styles['select']}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            setLadderFact(path, event.target.value === '' ? undefined : event.target.value);
          }}
        >
          <option value="">{t('ladder.unknown')}</option>
          {item.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'number':
    case 'count':
      return (
        <NumberField
          id={path}
          value={typeof value === 'number' ? value : undefined}
          bounds={boundsOf(item.form)}
          unit={item.unit}
          labelledBy={labelledBy}
          describedBy={describedBy}
          onChange={(next) => {
            setLadderFact(path, next);
          }}
        />
      );
  }
}

import { useState } from 'react';
import type { WorkbookDifference } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import type { WorkbookPreview } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './DifferenceTable.module.css';

type DifferenceTableProps = {
  readonly differences: readonly WorkbookDifference[];
  readonly chosen: ReadonlySet<WorkbookDifference>;
  readonly inWords: WorkbookPreview['inWords'];
  readonly textOf: (id: string) => string;
  readonly onToggle: (difference: WorkbookDifference) => void;
};

/** Rows drawn at first; a workbook filled in from nothing holds thousands of differences. */
const atFirst = 200;

/** Old and new side by side, one row for each cell; scrolls within its card. */
export function DifferenceTable({ differences, chosen, inWords, textOf, onToggle }: DifferenceTableProps) {
  const { t } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? differences : differences.slice(0, atFirst);
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('workbook.table.label')}>
        <table>
          <thead>
            <tr>
              {(['take', 'what', 'field', 'before', 'after'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`workbook.table.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <DifferenceRow
                key={`${difference.sheet} ${difference.cell}`}
                difference={difference}
                isChosen={chosen.has(difference)}
                inWords={inWords}
                text={textOf(difference.id)}
                onToggle={onToggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < differences.length && (
        <div>
          <Button
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t('workbook.table.showAll', { count: differences.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}

type DifferenceRowProps = {
  readonly difference: WorkbookDifference;
  readonly isChosen: boolean;
  readonly inWords: WorkbookPreview['inWords'];
  readonly text: string;
  readonly onToggle: (difference: WorkbookDifference) => void;
};

function DifferenceRow({ difference, isChosen, inWords, text, onToggle }: DifferenceRowProps) {
  const { t } = useText();
  const { id, field, sheet, cell, caution, before, after } = difference;
  const fieldName = t(`workbook.fields.${field}`);
  const said = (value: string) => (value === '' ? <em>{t('workbook.table.empty')}</em> : inWords(difference, value));
  return (
    <tr data-testid="difference" data-id={id} data-field={field} data-caution={caution ?? ''}>
      <td>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={t('workbook.table.takeThis', { id, field: fieldName })}
            onChange={() => {
              onToggle(difference);
            }}
          />
        </label>
      </td>
      <td>
        <strong>{id}</strong> <span className={styles['soft']}>{t('workbook.table.place', { sheet, cell })}</span>
        <div className={styles['asked']}>{text}</div>
        {caution !== null && <div className={styles['caution']}>{t(`workbook.caution.${caution}`)}</div>}
      </td>
      <td>{fieldName}</td>
      <td className={styles['value']}>{said(before)}</td>
      <td className={styles['value']}>{said(after)}</td>
    </tr>
  );
}

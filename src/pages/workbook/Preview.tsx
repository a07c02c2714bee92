import { useState } from 'react';
import type { WorkbookDifference } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import type { WorkbookPreview } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FaultList } from './FaultList.tsx';
import styles from './WorkbookPage.module.css';

type PreviewProps = {
  readonly preview: WorkbookPreview;
  readonly fileName: string;
  readonly textOf: (id: string) => string;
  readonly onTakeOver: (chosen: readonly WorkbookDifference[]) => void;
  readonly onDismiss: () => void;
};

/** Everything a workbook says otherwise, each with a tick; what needs care is not ticked from the start. */
export function Preview({ preview, fileName, textOf, onTakeOver, onDismiss }: PreviewProps) {
  const { t, language } = useText();
  const { content, comparison, inWords } = preview;
  const { differences, faults, warnings } = comparison;
  const careful = differences.filter(({ caution }) => caution !== null);
  const [chosen, setChosen] = useState<ReadonlySet<WorkbookDifference>>(() => new Set(differences.filter(({ caution }) => caution === null)));
  return (
    <div className={styles['preview']} data-testid="preview" data-differences={differences.length}>
      <h3>{t('workbook.preview.title', { name: fileName })}</h3>
      {warnings.map((warning) => (
        <Notice key={warning.type + JSON.stringify(warning)} tone="warn" alert>
          {t(`workbook.warning.${warning.type}`, { ...warning })}
        </Notice>
      ))}
      <p>
        {content.exportedAt !== null && t('workbook.preview.exportedAt', { time: dateAndTime(content.exportedAt, language) })}
        {t('workbook.preview.compared', { count: comparison.compared })}
        {t('workbook.preview.differences', { count: differences.length })}
        {comparison.changedHereOnly > 0 && t('workbook.preview.changedHereOnly', { count: comparison.changedHereOnly })}
      </p>
      <FaultList faults={faults} />
      {careful.length > 0 && <p className={styles['soft']}>{t('workbook.preview.careful', { count: careful.length })}</p>}
      {differences.length > 0 && (
        <>
          <div className={styles['choices']}>
            <Button
              look="quiet"
              onClick={() => {
                setChosen(new Set(differences));
              }}
            >
              {t('workbook.preview.all')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setChosen(new Set(differences.filter(({ caution }) => caution === null)));
              }}
            >
              {t('workbook.preview.safe')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setChosen(new Set());
              }}
            >
              {t('workbook.preview.none')}
            </Button>
          </div>
          <DifferenceTable
            differences={differences}
            chosen={chosen}
            inWords={inWords}
            textOf={textOf}
            onToggle={(difference) => {
              setChosen((before) => toggled(before, difference));
            }}
          />
        </>
      )}
      <div className={styles['choices']}>
        {differences.length > 0 && (
          <Button
            look="primary"
            disabled={chosen.size === 0}
            data-testid="take-over"
            onClick={() => {
              onTakeOver(differences.filter((difference) => chosen.has(difference)));
            }}
          >
            {t('workbook.preview.takeOver', { count: chosen.size })}
          </Button>
        )}
        <Button onClick={onDismiss}>{differences.length > 0 ? t('workbook.preview.dismiss') : t('workbook.preview.close')}</Button>
      </div>
    </div>
  );
}

function toggled(chosen: ReadonlySet<WorkbookDifference>, difference: WorkbookDifference): ReadonlySet<WorkbookDifference> {
  const next = new Set(chosen);
  if (!next.delete(difference)) next.add(difference);
  return next;
}

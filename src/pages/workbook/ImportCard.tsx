import { useState } from 'react';
import type { WorkbookDifference, WorkbookError } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { previewWorkbook, takeOverWorkbook, undo, useUndo, type WorkbookPreview, type WorkbookRefs } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { Preview } from './Preview.tsx';
import { WorkbookErrorNotice } from './WorkbookErrorNotice.tsx';
import styles from './WorkbookPage.module.css';

type ImportState =
  | { readonly status: 'idle' | 'reading' | 'broken' }
  | { readonly status: 'failed'; readonly error: WorkbookError }
  | { readonly status: 'compared'; readonly preview: WorkbookPreview; readonly fileName: string }
  /** `step` counts the undo steps made since, so that only this one is offered to be taken back. */
  | { readonly status: 'taken'; readonly count: number; readonly leftOut: number; readonly undone: boolean };

type ImportCardProps = { readonly refs: WorkbookRefs; readonly textOf: (id: string) => string };

/** A filled-in workbook comes back: it is compared first, and only what is ticked is taken over. */
export function ImportCard({ refs, textOf }: ImportCardProps) {
  const { t, language } = useText();
  const [state, setState] = useState<ImportState>({ status: 'idle' });

  async function read(file: File): Promise<void> {
    setState({ status: 'reading' });
    try {
      const preview = await previewWorkbook(file, refs, language);
      setState(preview.ok ? { status: 'compared', preview: preview.value, fileName: file.name } : { status: 'failed', error: preview.error });
    } catch {
      setState({ status: 'broken' });
    }
  }

  async function takeOver(chosen: readonly WorkbookDifference[]): Promise<void> {
    const leftOut = await takeOverWorkbook(chosen);
    setState({ status: 'taken', count: chosen.length - leftOut.length, leftOut: leftOut.length, undone: false });
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="workbook-import">
      <h2 id="workbook-import">{t('workbook.import.title')}</h2>
      <p>{t('workbook.import.text')}</p>
      <div>
        <Button
          onClick={() => {
            pickWorkbook((file) => void read(file));
          }}
          disabled={state.status === 'reading'}
          data-testid="import-workbook"
        >
          {state.status === 'reading' ? t('workbook.import.reading') : t('workbook.import.choose')}
        </Button>
      </div>
      <div role="status" data-testid="import-state" data-status={state.status}>
        {state.status === 'failed' && <WorkbookErrorNotice error={state.error} />}
        {state.status === 'broken' && <Notice tone="bad">{t('workbook.broken')}</Notice>}
        {state.status === 'taken' && (
          <Taken
            {...state}
            onUndo={() => {
              undo();
              setState({ ...state, undone: true });
            }}
          />
        )}
      </div>
      {state.status === 'compared' && (
        <Preview
          preview={state.preview}
          fileName={state.fileName}
          textOf={textOf}
          onTakeOver={(chosen) => void takeOver(chosen)}
          onDismiss={() => {
            setState({ status: 'idle' });
          }}
        />
      )}
    </section>
  );
}

type TakenProps = { readonly count: number; readonly leftOut: number; readonly undone: boolean; readonly onUndo: () => void };

function Taken({ count, leftOut, undone, onUndo }: TakenProps) {
  const { t } = useText();
  const canUndo = useUndo((state) => state.canUndo);
  if (undone) return <Notice tone="info">{t('workbook.taken.undone')}</Notice>;
  return (
    <Notice tone="good">
      <p>{t('workbook.taken.done', { count })}</p>
      {leftOut > 0 && <p>{t('workbook.taken.leftOut', { count: leftOut })}</p>}
      {canUndo && count > 0 && (
        <div>
          <Button onClick={onUndo} data-testid="undo-import">
            {t('workbook.taken.undo')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

function pickWorkbook(onPick: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) onPick(file);
  });
  input.click();
}

import { useState } from 'react';
import type { WorkbookError } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { exportWorkbook, type MadeWorkbook, type WorkbookRefs } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { WorkbookErrorNotice } from './WorkbookErrorNotice.tsx';
import styles from './WorkbookPage.module.css';

type ExportState =
  | { readonly status: 'idle' | 'making' | 'broken' }
  | { readonly status: 'made'; readonly made: MadeWorkbook }
  | { readonly status: 'failed'; readonly error: WorkbookError };

/** The workbook goes out; it is called saved only once it has been read back and says the same. */
export function ExportCard({ refs }: { readonly refs: WorkbookRefs }) {
  const { t, language } = useText();
  const [state, setState] = useState<ExportState>({ status: 'idle' });

  function make(): void {
    setState({ status: 'making' });
    exportWorkbook(refs, language).then(
      (made) => {
        setState(made.ok ? { status: 'made', made: made.value } : { status: 'failed', error: made.error });
      },
      () => {
        setState({ status: 'broken' });
      },
    );
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="workbook-export">
      <h2 id="workbook-export">{t('workbook.export.title')}</h2>
      <p>{t('workbook.export.text')}</p>
      <div>
        <Button look="primary" onClick={make} disabled={state.status === 'making'} data-testid="export-workbook">
          {state.status === 'making' ? t('workbook.export.making') : t('workbook.export.make')}
        </Button>
      </div>
      <div role="status" data-testid="export-state" data-status={state.status}>
        {state.status === 'made' && (
          <Notice tone="good">{t('workbook.export.made', { name: state.made.name, size: Math.ceil(state.made.bytes / 1000) })}</Notice>
        )}
        {state.status === 'failed' && <WorkbookErrorNotice error={state.error} />}
        {state.status === 'broken' && <Notice tone="bad">{t('workbook.broken')}</Notice>}
      </div>
    </section>
  );
}

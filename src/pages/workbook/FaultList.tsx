import type { WorkbookFault } from '../../core/assessment/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import styles from './WorkbookPage.module.css';

/** Faults named one by one; of more the number is told. */
const named = 50;

/** Cells and rows that could not be compared: where, what was found, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly WorkbookFault[] }) {
  const { t } = useText();
  if (faults.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{t('workbook.fault.title', { count: faults.length })}</p>
      <ul className={styles['faults']} data-testid="faults">
        {faults.slice(0, named).map((fault) => (
          <li key={JSON.stringify(fault)}>{sentence(fault, t)}</li>
        ))}
      </ul>
      {faults.length > named && <p>{t('workbook.fault.more', { count: faults.length - named })}</p>}
    </Notice>
  );
}

function sentence(fault: WorkbookFault, t: Translate): string {
  switch (fault.type) {
    case 'unreadable':
      return t(`workbook.fault.${fault.reason}`, {
        sheet: fault.sheet,
        cell: fault.cell,
        id: fault.id,
        field: t(`workbook.fields.${fault.field}`),
        found: fault.found,
        allowed: fault.allowed.join(t('common.listSeparator')),
      });
    case 'missingRows': {
      const ids = fault.ids.slice(0, 8).join(t('common.listSeparator'));
      return t('workbook.fault.missingRows', { sheet: fault.sheet, count: fault.ids.length, ids: fault.ids.length > 8 ? `${ids}…` : ids });
    }
    case 'missingColumn':
      return t('workbook.fault.missingColumn', { sheet: fault.sheet, field: t(`workbook.fields.${fault.field}`) });
    case 'unknownId':
    case 'duplicateId':
    case 'missingSheet':
      return t(`workbook.fault.${fault.type}`, { ...fault });
  }
}

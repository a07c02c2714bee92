import type { WorkbookError } from '../../core/assessment/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';

/** What is wrong with a workbook as a file, where, and what to do. */
export function WorkbookErrorNotice({ error }: { readonly error: WorkbookError }) {
  const { t } = useText();
  return (
    <Notice tone="bad" alert>
      <p data-testid="workbook-error" data-error={error.type}>
        {sentence(error, t)}
      </p>
      <p>{t('workbook.nothingChanged')}</p>
    </Notice>
  );
}

function sentence(error: WorkbookError, t: Translate): string {
  if (error.type !== 'unsafe') return t(`workbook.error.${error.type}`, { ...error });
  return t('workbook.error.unsafe', { threat: t(`workbook.threat.${error.threat}`) });
}

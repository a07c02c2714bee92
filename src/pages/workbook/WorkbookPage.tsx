import { useText } from '../../i18n/index.ts';
import { useMaturityFrame, useOpenAssessment } from '../assessment/maturityView.ts';
import { useSecurityFrame } from '../security/securityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { ExportCard } from './ExportCard.tsx';
import { FormCard } from './FormCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import styles from './WorkbookPage.module.css';

/** For departments without the app: a workbook out, the filled-in one back with every difference shown, and a form on paper. */
export function WorkbookPage() {
  const { t } = useText();
  const assessment = useOpenAssessment();
  const maturity = useMaturityFrame();
  const security = useSecurityFrame();
  usePlace('workbook');
  const refs = { maturity: maturity.ref, security: security.ref };
  const textOf = (id: string) => maturity.texts.requirements[id]?.text ?? security.texts.questions[id]?.text ?? '';
  return (
    <div className={`${shared['page']} ${styles['page']}`}>
      <header>
        <h1>{t('workbook.title')}</h1>
        <p className={shared['lead']}>{t('workbook.lead')}</p>
      </header>
      <ol className={styles['when']}>
        {(['export', 'fill', 'import'] as const).map((step) => (
          <li key={step}>{t(`workbook.when.${step}`)}</li>
        ))}
      </ol>
      <ExportCard refs={refs} />
      <ImportCard key={assessment.id} refs={refs} textOf={textOf} />
      <FormCard assessment={assessment} refs={refs} />
    </div>
  );
}

import { useState } from 'react';
import { useText, type Language } from '../../i18n/index.ts';
import { saveOpenAssessment } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { makeReport, type MadeReport } from './makeReport.ts';
import styles from './ResultPage.module.css';

type ReportState =
  | { readonly status: 'idle' }
  | { readonly status: 'making' }
  | { readonly status: 'made'; readonly report: MadeReport }
  | { readonly status: 'failed'; readonly reason: string };

/** What the company takes away: the PDF report and the assessment file. */
export function ReportPanel({ view }: { readonly view: MaturityView }) {
  const { t, language } = useText();
  const [reportLanguage, setReportLanguage] = useState<Language>(language);
  const [state, setState] = useState<ReportState>({ status: 'idle' });

  function make(): void {
    setState({ status: 'making' });
    makeReport(view, reportLanguage).then(
      (report) => {
        setState({ status: 'made', report });
      },
      (error: unknown) => {
        setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
  }

  return (
    <section className={`${shared['card']} ${styles['report']}`} aria-label={t('result.report')}>
      <div className={styles['reportRow']}>
        <Button look="primary" onClick={make} disabled={state.status === 'making'} data-testid="make-report">
          {state.status === 'making' ? t('result.reporting') : t('result.report')}
        </Button>
        <label>
          {t('result.reportLanguage')}
          <select
            value={reportLanguage}
            onChange={(event) => {
              setReportLanguage(event.target.value === 'en' ? 'en' : 'zh-CN');
            }}
          >
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <Button onClick={() => void saveOpenAssessment()}>{t('result.saveFile')}</Button>
        <span className={styles['soft']}>{t('result.saveFileText')}</span>
      </div>
      <div role="status" data-testid="report-state" data-status={state.status}>
        {state.status === 'made' && <Made report={state.report} />}
        {state.status === 'failed' && <Notice tone="bad">{t('result.reportFailed', { reason: state.reason })}</Notice>}
      </div>
    </section>
  );
}

function Made({ report }: { readonly report: MadeReport }) {
  const { t } = useText();
  return (
    <Notice tone={report.missing.length === 0 ? 'good' : 'warn'}>
      <p>{t('result.reportReady', { name: report.name, size: Math.ceil(report.bytes / 1000) })}</p>
      {report.missing.length > 0 && (
        <p>{t('result.missingGlyphs', { count: report.missing.length, characters: report.missing.join(' ') })}</p>
      )}
    </Notice>
  );
}

import { useState } from 'react';
import { useText, type Language } from '../../i18n/index.ts';
import { saveOpenAssessment } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import type { ReportSection } from '../../report/index.ts';
import { makeReport, type MadeReport, type ReportFormat } from './makeReport.ts';
import { PreparedByFields } from './PreparedByFields.tsx';
import styles from './ResultPage.module.css';

type ReportState =
  | { readonly status: 'idle' }
  | { readonly status: 'making' }
  | { readonly status: 'made'; readonly report: MadeReport }
  | { readonly status: 'failed'; readonly reason: string };

/** What the company takes away: the report in the format and with the sections they choose, and the assessment file. */
export function ReportPanel({ view }: { readonly view: MaturityView }) {
  const { t, language } = useText();
  const [reportLanguage, setReportLanguage] = useState<Language>(language);
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [leftOut, setLeftOut] = useState<readonly ReportSection[]>([]);
  const [state, setState] = useState<ReportState>({ status: 'idle' });

  function make(): void {
    setState({ status: 'making' });
    makeReport(view, { format, language: reportLanguage, leftOut }).then(
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
          {t('result.reportFormat')}
          <select
            value={format}
            data-testid="report-format"
            onChange={(event) => {
              setFormat(formats.find((known) => known === event.target.value) ?? 'pdf');
            }}
          >
            {formats.map((known) => (
              <option key={known} value={known}>
                {t(`result.formats.${known}`)}
              </option>
            ))}
          </select>
        </label>
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
      <PreparedByFields />
      <SectionChoice leftOut={leftOut} onChange={setLeftOut} />
      <div role="status" data-testid="report-state" data-status={state.status}>
        {state.status === 'made' && <Made report={state.report} />}
        {state.status === 'failed' && <Notice tone="bad">{t('result.reportFailed', { reason: state.reason })}</Notice>}
      </div>
    </section>
  );
}

const formats: readonly ReportFormat[] = ['pdf', 'docx', 'xlsx'];
const sections: readonly ReportSection[] = ['maturity', 'gaps', 'plan', 'answers', 'method', 'security', 'ladder'];

type SectionChoiceProps = { readonly leftOut: readonly ReportSection[]; readonly onChange: (leftOut: readonly ReportSection[]) => void };

/** What the report holds beside its summary; a part that is not begun is in no report, whatever is chosen. */
function SectionChoice({ leftOut, onChange }: SectionChoiceProps) {
  const { t } = useText();
  return (
    <details data-testid="report-sections">
      <summary>{t('result.sections.title')}</summary>
      <div className={styles['reportRow']} role="group" aria-label={t('result.sections.title')}>
        {sections.map((section) => (
          <label key={section}>
            <input
              type="checkbox"
              checked={!leftOut.includes(section)}
              onChange={(event) => {
                onChange(event.target.checked ? leftOut.filter((other) => other !== section) : [...leftOut, section]);
              }}
            />
            {t(`result.sections.${section}`)}
          </label>
        ))}
      </div>
    </details>
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

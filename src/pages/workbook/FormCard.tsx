import { useState } from 'react';
import type { Assessment } from '../../core/assessment/index.ts';
import { useText, type Language } from '../../i18n/index.ts';
import type { WorkbookRefs } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { makeBlankForm, type FormPart, type MadeForm } from './makeBlankForm.ts';
import styles from './WorkbookPage.module.css';

type FormState =
  | { readonly status: 'idle' | 'making' | 'broken' }
  | { readonly status: 'made'; readonly form: MadeForm };

const formParts: readonly FormPart[] = ['both', 'maturity', 'security'];

/** A form to be filled in by hand, as a PDF. */
export function FormCard({ assessment, refs }: { readonly assessment: Assessment; readonly refs: WorkbookRefs }) {
  const { t, language } = useText();
  const [formLanguage, setFormLanguage] = useState<Language>(language);
  const [part, setPart] = useState<FormPart>('both');
  const [state, setState] = useState<FormState>({ status: 'idle' });

  function make(): void {
    setState({ status: 'making' });
    makeBlankForm(assessment, refs, part, formLanguage).then(
      (form) => {
        setState({ status: 'made', form });
      },
      () => {
        setState({ status: 'broken' });
      },
    );
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="workbook-form">
      <h2 id="workbook-form">{t('workbook.form.title')}</h2>
      <p>{t('workbook.form.text')}</p>
      <div className={styles['choices']}>
        <label className={styles['select']}>
          {t('workbook.form.part')}
          <select
            value={part}
            onChange={(event) => {
              setPart(formParts.find((candidate) => candidate === event.target.value) ?? 'both');
            }}
          >
            {formParts.map((candidate) => (
              <option key={candidate} value={candidate}>
                {t(`workbook.form.parts.${candidate}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles['select']}>
          {t('workbook.form.language')}
          <select
            value={formLanguage}
            onChange={(event) => {
              setFormLanguage(event.target.value === 'en' ? 'en' : 'zh-CN');
            }}
          >
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <Button onClick={make} disabled={state.status === 'making'} data-testid="make-form">
          {state.status === 'making' ? t('workbook.form.making') : t('workbook.form.make')}
        </Button>
      </div>
      <div role="status" data-testid="form-state" data-status={state.status}>
        {state.status === 'made' && <Notice tone="good">{t('workbook.form.made', { name: state.form.name, size: Math.ceil(state.form.bytes / 1000) })}</Notice>}
        {state.status === 'broken' && <Notice tone="bad">{t('workbook.broken')}</Notice>}
      </div>
    </section>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { districtVersion } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { editCompany, editRound } from '../../state/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { BusinessFields } from './BusinessFields.tsx';
import { companyFormSchema, editsOf, formOf, type CompanyForm } from './companyForm.ts';
import styles from './CompanyPage.module.css';
import { RoundFields } from './RoundFields.tsx';
import { WhoFields } from './WhoFields.tsx';

/** Who is assessed. Every valid value is kept while it is typed. */
export function CompanyPage() {
  const { t } = useText();
  const assessment = useOpenAssessment();
  usePlace('company');
  const [start] = useState(() => formOf(assessment));
  const form = useForm<CompanyForm>({ defaultValues: start, mode: 'onChange', resolver: zodResolver(companyFormSchema) });
  const { subscribe, trigger } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const edits = editsOf(values, districtVersion);
          editCompany(edits.company);
          editRound(edits.round);
        },
      }),
    [subscribe],
  );
  useEffect(() => {
    void trigger(); // a stored value that no longer passes is pointed out at once
  }, [trigger]);
  return (
    <div className={`${shared['page']} ${shared['narrow']}`}>
      <header>
        <h1>{t('company.title')}</h1>
        <p className={shared['lead']}>{t('company.lead')}</p>
      </header>
      <FormProvider {...form}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <WhoFields />
          <BusinessFields />
          <RoundFields />
        </form>
      </FormProvider>
      <div className={shared['foot']}>
        <span />
        <LinkButton href={`#/a/${assessment.id}/tailoring`} look="primary">
          {t('common.next')}
          {t('common.colon')}
          {t('nav.tailoring')}
        </LinkButton>
      </div>
    </div>
  );
}

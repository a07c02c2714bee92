import { useFormContext, useWatch } from 'react-hook-form';
import { findIndustry, sizeClass } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { asciiNumber, editsOf, type CompanyForm } from './companyForm.ts';
import styles from './CompanyPage.module.css';
import { IndustryField } from './IndustryField.tsx';
import { TextField } from './TextField.tsx';

/** Industry, the industry type it suggests, and the size class that follows from two numbers. */
export function BusinessFields() {
  const { t } = useText();
  return (
    <fieldset className={styles['section']}>
      <legend>{t('company.section.business')}</legend>
      <div className={styles['wide']}>
        <IndustryField />
      </div>
      <IndustryTypeField />
      <TextField name="employees" label={t('company.employees')} aside={t('company.employeesUnit')} numeric />
      <TextField name="revenue" label={t('company.revenue')} aside={t('company.revenueUnit')} numeric />
      <SizeClassLine />
    </fieldset>
  );
}

function IndustryTypeField() {
  const { t } = useText();
  const { register, control } = useFormContext<CompanyForm>();
  const industry = useWatch({ control, name: 'industry' });
  const suggested = findIndustry(industry)?.division.defaultIndustryType;
  return (
    <fieldset className={`${styles['wide']} ${styles['types']}`}>
      <legend>{t('company.industryType')}</legend>
      <p className={styles['hint']}>{t('company.industryTypeHint')}</p>
      <div className={styles['typeRow']}>
        {(['discrete', 'process'] as const).map((type) => (
          <label key={type} className={styles['type']}>
            <input type="radio" value={type} {...register('industryType')} />
            <span>
              <strong>{t(`company.${type}`)}</strong>
              <span>{t(`company.${type}Text`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p className={styles['hint']} role="status">
        {suggested !== undefined && t('company.suggested', { type: t(`company.${suggested}`) })} {t('company.typeAnswersKept')}
      </p>
    </fieldset>
  );
}

function SizeClassLine() {
  const { t } = useText();
  const { control } = useFormContext<CompanyForm>();
  const form = useWatch({ control }) as CompanyForm; // every field has a default value
  const { employees, revenue } = editsOf(form, '').company;
  const known = employees !== undefined && revenue !== undefined && asciiNumber(form.employees) !== '';
  return (
    <p className={`${styles['wide']} ${styles['size']}`} role="status" data-testid="size-class">
      <span>{t('company.sizeClass')}</span>
      {known ? <strong>{t(`company.size.${sizeClass(employees, revenue)}`)}</strong> : <span>{t('company.sizeUnknown')}</span>}
      <span className={styles['hint']}>{t('company.sizeRule')}</span>
    </p>
  );
}

import { useFormContext, useWatch } from 'react-hook-form';
import { checkUnifiedCode, normaliseUnifiedCode } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import type { CompanyForm } from './companyForm.ts';
import styles from './CompanyPage.module.css';
import { DistrictField } from './DistrictField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { ownerships } from '../../core/company/index.ts';

/** Name, code and place of the company. */
export function WhoFields() {
  const { t } = useText();
  return (
    <fieldset className={styles['section']}>
      <legend>{t('company.section.who')}</legend>
      <div className={styles['wide']}>
        <TextField name="name" label={t('company.name')} hint={t('company.nameHint')} autoComplete="organization" />
      </div>
      <UnifiedCodeField />
      <SelectField
        name="ownership"
        label={t('company.ownership')}
        aside={t('common.optional')}
        options={[
          { value: '', label: t('company.ownershipNone') },
          ...ownerships.map((value) => ({ value, label: t(`company.ownerships.${value}`) })),
        ]}
      />
      <DistrictField />
      <TextField name="zone" label={t('company.zone')} aside={t('common.optional')} limit={100} />
    </fieldset>
  );
}

function UnifiedCodeField() {
  const { t } = useText();
  const { register, control } = useFormContext<CompanyForm>();
  const typed = useWatch({ control, name: 'uscc' });
  const check = typed.trim() === '' ? null : checkUnifiedCode(normaliseUnifiedCode(typed));
  const tone = check === 'valid' ? 'good' : check === 'unusualOrganisationCode' ? 'warn' : 'bad';
  return (
    <Field
      id="uscc"
      label={t('company.uscc')}
      aside={t('common.optional')}
      hint={t('company.usccHint')}
      message={check === null ? undefined : { tone, text: t(`company.usccState.${check}`) }}
    >
      <input
        id="uscc"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        aria-invalid={tone === 'bad' && check !== null}
        aria-describedby="uscc-hint uscc-message"
        {...register('uscc')}
      />
    </Field>
  );
}

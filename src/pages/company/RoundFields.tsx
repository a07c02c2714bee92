import { useText } from '../../i18n/index.ts';
import styles from './CompanyPage.module.css';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** Label, date and basis of this round. */
export function RoundFields() {
  const { t } = useText();
  return (
    <fieldset className={styles['section']}>
      <legend>{t('company.section.round')}</legend>
      <TextField name="roundLabel" label={t('company.roundLabel')} />
      <TextField name="roundDate" label={t('company.roundDate')} type="date" />
      <SelectField
        name="basis"
        label={t('company.basis')}
        options={(['self', 'assisted', 'verified'] as const).map((value) => ({ value, label: t(`company.bases.${value}`) }))}
      />
    </fieldset>
  );
}

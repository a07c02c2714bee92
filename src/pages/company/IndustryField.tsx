import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { findIndustry, industryDivisions } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import type { CompanyForm } from './companyForm.ts';
import styles from './CompanyPage.module.css';

type Industry = { readonly code: string; readonly name: string; readonly en: string };

const industries: readonly Industry[] = industryDivisions.flatMap((division) => [
  { code: division.code, name: division.name, en: division.en },
  ...division.classes.map(({ code, name }) => ({ code, name, en: '' })),
]);

/** Finds one of the 31 divisions or 179 classes by name or code, and suggests the industry type. */
export function IndustryField() {
  const { t, language } = useText();
  const { setValue, control } = useFormContext<CompanyForm>();
  const chosen = useWatch({ control, name: 'industry' });
  const [typed, setTyped] = useState(() => labelOf(chosen, language));
  const found = useMemo(() => searchIndustries(typed === labelOf(chosen, language) ? '' : typed), [typed, chosen, language]);

  function choose(industry: Industry | null): void {
    setValue('industry', industry?.code ?? '', { shouldDirty: true, shouldValidate: true });
    const suggested = industry === null ? undefined : findIndustry(industry.code)?.division.defaultIndustryType;
    if (suggested !== undefined) setValue('industryType', suggested, { shouldDirty: true });
  }

  const box = useCombobox<Industry>({
    items: [...found],
    itemToString: (industry) => (industry === null ? '' : labelOf(industry.code, language)),
    inputValue: typed,
    onInputValueChange: ({ inputValue }) => {
      setTyped(inputValue);
      if (inputValue === '') choose(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      choose(selectedItem);
    },
  });

  return (
    <Field id="industry" label={t('company.industry')} aside={t('common.optional')} hint={t('company.industryHint')}>
      <div className={styles['combobox']}>
        <input {...box.getInputProps({ id: 'industry', 'aria-describedby': 'industry-hint', autoComplete: 'off' })} />
        <button type="button" {...box.getToggleButtonProps({ 'aria-label': t('company.industryOpen') })}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
        <ul {...box.getMenuProps({ 'aria-label': t('company.industry') })} className={box.isOpen ? styles['menu'] : styles['menuClosed']}>
          {box.isOpen && found.length === 0 && <li className={styles['none']}>{t('company.industryNone')}</li>}
          {box.isOpen &&
            found.map((industry, index) => (
              <li
                key={industry.code}
                {...box.getItemProps({ item: industry, index })}
                className={`${styles['item']} ${index === box.highlightedIndex ? styles['highlighted'] : ''} ${industry.code.length > 2 ? styles['class'] : ''}`}
              >
                <span className={styles['code']}>{industry.code}</span>
                {nameOf(industry, language)}
              </li>
            ))}
        </ul>
      </div>
    </Field>
  );
}

/** Divisions and classes whose code begins with the query or whose name holds it; everything for an empty query. */
export function searchIndustries(query: string): readonly Industry[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return industries;
  return industries.filter(
    ({ code, name, en }) => code.startsWith(wanted) || name.includes(wanted) || en.toLowerCase().includes(wanted),
  );
}

function labelOf(code: string, language: string): string {
  const industry = findIndustry(code);
  if (industry === null) return code;
  return industry.class === null
    ? `${industry.division.code} ${nameOf(industry.division, language)}`
    : `${industry.class.code} ${industry.class.name}`;
}

function nameOf(industry: { readonly name: string; readonly en: string }, language: string): string {
  return language === 'en' && industry.en !== '' ? industry.en : industry.name;
}

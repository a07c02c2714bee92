import { useFormContext } from 'react-hook-form';
import { Field } from '../../ui/index.ts';
import type { CompanyForm } from './companyForm.ts';

type SelectFieldProps = {
  readonly name: 'ownership' | 'basis';
  readonly label: string;
  readonly aside?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A choice of the company form. */
export function SelectField({ name, label, aside, options }: SelectFieldProps) {
  const { register } = useFormContext<CompanyForm>();
  return (
    <Field id={name} label={label} aside={aside}>
      <select id={name} {...register(name)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

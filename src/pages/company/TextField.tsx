import { useFormContext, useFormState } from 'react-hook-form';
import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import type { CompanyForm } from './companyForm.ts';

type TextFieldProps = {
  readonly name: 'name' | 'zone' | 'employees' | 'revenue' | 'roundLabel' | 'roundDate';
  readonly label: string;
  readonly aside?: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly numeric?: boolean;
  readonly limit?: number;
  readonly autoComplete?: string;
};

/** A line of text of the company form with its message. */
export function TextField({ name, label, aside, hint, type = 'text', numeric = false, limit = 200, autoComplete = 'off' }: TextFieldProps) {
  const { t } = useText();
  const { register, control } = useFormContext<CompanyForm>();
  const { errors } = useFormState({ control, name });
  const problem = errors[name]?.message;
  return (
    <Field
      id={name}
      label={label}
      aside={aside}
      hint={hint}
      message={problem === undefined ? undefined : { tone: 'bad', text: t(`company.${problem}`, { count: limit }) }}
    >
      <input
        id={name}
        type={type}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete={autoComplete}
        aria-invalid={problem !== undefined}
        aria-describedby={`${name}-hint ${name}-message`}
        {...register(name)}
      />
    </Field>
  );
}

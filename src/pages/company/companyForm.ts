import type { Assessment } from '../../core/assessment/index.ts';
import { checkUnifiedCode, normaliseUnifiedCode, type CompanyProfile } from '../../core/company/index.ts';
import { z } from '../../core/shared/index.ts';

/** What the form's controls hold: text, as typed. */
export type CompanyForm = {
  readonly name: string;
  readonly uscc: string;
  readonly industry: string;
  readonly industryType: 'discrete' | 'process';
  readonly district: string;
  readonly zone: string;
  readonly employees: string;
  readonly revenue: string;
  readonly ownership: string;
  readonly roundLabel: string;
  readonly roundDate: string;
  readonly basis: string;
};

const wholeNumber = /^(\d{1,8})?$/u;
const number = /^(\d{1,9}(\.\d{1,4})?)?$/u;

/** Messages are keys of the interface texts under `company`. */
export const companyFormSchema = z.object({
  name: z.string().check(z.maxLength(200, 'tooLong')),
  uscc: z.string().check(
    z.refine((code) => {
      const check = checkUnifiedCode(normaliseUnifiedCode(code));
      return code.trim() === '' || check === 'valid' || check === 'unusualOrganisationCode';
    }, 'usccState'),
  ),
  industry: z.string(),
  industryType: z.enum(['discrete', 'process']),
  district: z.string(),
  zone: z.string().check(z.maxLength(100, 'tooLong')),
  employees: z.string().check(z.refine((text) => wholeNumber.test(asciiNumber(text)), 'integerWrong')),
  revenue: z.string().check(z.refine((text) => number.test(asciiNumber(text)), 'numberWrong')),
  ownership: z.string(),
  roundLabel: z.string().check(z.maxLength(200, 'tooLong')),
  roundDate: z.iso.date('dateWrong'),
  basis: z.string(),
});

/** Fills the form from an assessment. */
export function formOf({ company, round }: Assessment): CompanyForm {
  return {
    name: company.name,
    uscc: company.uscc ?? '',
    industry: company.industry ?? '',
    industryType: company.industryType,
    district: company.district ?? '',
    zone: company.zone ?? '',
    employees: company.employees === undefined ? '' : String(company.employees),
    revenue: company.revenue === undefined ? '' : String(company.revenue),
    ownership: company.ownership ?? '',
    roundLabel: round.label,
    roundDate: round.date,
    basis: round.basis,
  };
}

/** What of the form can be kept: a value that is wrong stays in its field, with a message, and is not stored. */
export function editsOf(
  form: CompanyForm,
  districtVersion: string,
): {
  readonly company: { readonly [Key in keyof CompanyProfile]?: CompanyProfile[Key] | undefined };
  readonly round: Partial<Assessment['round']>;
} {
  const employees = asciiNumber(form.employees);
  const revenue = asciiNumber(form.revenue);
  return {
    company: {
      name: form.name.slice(0, 200),
      uscc: orAbsent(normaliseUnifiedCode(form.uscc).slice(0, 40)),
      industry: orAbsent(form.industry),
      industryType: form.industryType,
      district: orAbsent(form.district),
      districtVersion: form.district === '' ? undefined : districtVersion,
      zone: orAbsent(form.zone.slice(0, 100)),
      ...(wholeNumber.test(employees) ? { employees: employees === '' ? undefined : Number(employees) } : {}),
      ...(number.test(revenue) ? { revenue: revenue === '' ? undefined : Number(revenue) } : {}),
      ownership: orAbsent(form.ownership) as CompanyProfile['ownership'], // the select offers nothing else
    },
    round: {
      label: form.roundLabel.slice(0, 200),
      ...(companyFormSchema.shape.roundDate.safeParse(form.roundDate).success ? { date: form.roundDate } : {}),
      basis: form.basis as Assessment['round']['basis'], // the select offers nothing else
    },
  };
}

/** Numbers as they are typed in China: full-width digits, thousands separators and spaces are fine. */
export function asciiNumber(typed: string): string {
  return typed
    .replace(/[０-９．]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s]/gu, '');
}

function orAbsent(text: string): string | undefined {
  return text === '' ? undefined : text;
}

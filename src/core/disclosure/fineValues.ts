import { fraction, toDecimalText, toDecimalTextBelow, type Fraction } from '../shared/index.ts';
import { levelOfTotal, type MaturityModel } from '../scoring/index.ts';
import type { AssessedValues } from './assessedValues.ts';
import type { RecordField } from './recordFields.ts';

/** A value as the assessment has it, for the preview; null is not known. By element or sub-domain where there are several. */
export type FineValue = string | boolean | null | Readonly<Record<string, string | null>>;

/**
 * What the assessment itself holds behind each field of a record: the date of the round, district and industry code, size
 * class, total S and own maturities to two decimals (more where they would read as a bound they miss, SPEC S8), rung, whether
 * security is finished, band.
 */
export function fineValues(values: AssessedValues): Readonly<Record<RecordField, FineValue>> {
  const { model, elements } = values;
  const decimal = (value: Fraction | null) => (value === null ? null : decimalOf(model, value));
  return {
    period: values.date,
    region: values.district,
    industry: values.industry,
    size: values.size,
    maturity: decimal(values.total),
    elements: {
      personnel: decimal(elements.personnel),
      technology: decimal(elements.technology),
      resource: decimal(elements.resource),
      manufacturing: decimal(elements.manufacturing),
    },
    subdomains: Object.fromEntries(values.subdomains.map(({ id, maturity }) => [id, decimal(maturity)])),
    rung: values.rung,
    securityDone: values.securityDone,
    band: values.band,
  };
}

function decimalOf(model: MaturityModel, value: Fraction): string {
  const next = model.levelBoundsInTenths[model.levels.indexOf(levelOfTotal(model, value)) + 1];
  return next === undefined ? toDecimalText(value, 2) : toDecimalTextBelow(value, fraction(next, 10), 2);
}

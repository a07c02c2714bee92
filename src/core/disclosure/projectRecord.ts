import type { AnsweredEditions, Assessment } from '../assessment/index.ts';
import type { EditionRef } from '../edition/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { assessedValues, type AssessedValues } from './assessedValues.ts';
import { tidyBatchCode } from './batchCode.ts';
import { asksFor, rulesHashOf, smallestCell, type Campaign } from './campaign.ts';
import { disclosedValues, type DisclosedValues } from './disclosedValues.ts';
import { fineValues, type FineValue } from './fineValues.ts';
import { firmsLike } from './firmsLike.ts';
import { pseudonymOf } from './pseudonym.ts';
import { recordFormatVersion, recordSchema, type ScoreRecord } from './record.ts';
import { recordFaults } from './recordFaults.ts';
import { fieldsOfLevel, offByDefault, optionalFields, recordFields, type DisclosureLevel, type RecordField } from './recordFields.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { withdrawalCodeOf, withdrawalHashOf } from './withdrawal.ts';

/** What a firm decides about its record (SPEC D3, D5, D6). */
export type DisclosureChoices = {
  readonly level: DisclosureLevel;
  /** Whether the firm has ticked that L3 may be given. */
  readonly isFineTicked: boolean;
  /** Fields left out; only those of `optionalFields` can be. */
  readonly left: readonly RecordField[];
  /** Fields of `offByDefault` that may leave. */
  readonly ticked: readonly RecordField[];
  /** The id of an earlier campaign with which this record may be compared. */
  readonly previous?: string | undefined;
  readonly batchCode?: string | undefined;
};

export type ProjectionInput = {
  readonly assessment: Assessment;
  readonly editions: AnsweredEditions;
  readonly campaign: Campaign;
  /** Content hashes of the app's editions (SPEC E3). */
  readonly hashes: Readonly<Record<EditionRef, string>>;
  /** The assessment's own secret, 64 hex digits (SPEC D10). */
  readonly secret: string;
  /** 1…9999; of records of one file the highest counts. */
  readonly rev: number;
  readonly appVersion: string;
  /** ISO date. */
  readonly today: string;
  readonly choices: DisclosureChoices;
};

/** One field for the preview: what the assessment has, and what leaves of it or why nothing does. */
export type FieldView = { readonly field: RecordField; readonly fine: FineValue } & (
  | { readonly leaves: true; readonly coarse: NonNullable<ScoreRecord[RecordField]> }
  | { readonly leaves: false; readonly coarse: undefined; readonly why: 'notAsked' | 'leftOut' | 'unknown' | 'tooFine' }
);

export type Projection = {
  readonly record: ScoreRecord;
  /** In the order of `recordFields`. */
  readonly fields: readonly FieldView[];
  /** A level whose cell is too small (SPEC D6): `firms` are those of the level chosen, null where the campaign counts none. */
  readonly steppedDown: { readonly from: DisclosureLevel; readonly to: DisclosureLevel; readonly firms: number | null } | null;
};

/**
 * Makes the record of an assessment for a campaign (SPEC D1–D11), field by field from the results, so that nothing else of the
 * assessment can be in it.
 *
 * @returns the record with a view of every field, or why none is made
 * @throws RangeError when secret or revision are none, which only the caller can cause
 */
export function projectRecord(input: ProjectionInput): Result<Projection, Refusal> {
  const { assessment, editions, campaign, choices } = input;
  const batchCode = choices.batchCode === undefined || choices.batchCode.trim() === '' ? null : tidyBatchCode(choices.batchCode);
  const { level: wanted, isFineTicked } = choices;
  const { hashes, appVersion, today } = input;
  const refusal = refusalOf({ editions, campaign, hashes, appVersion, today, level: wanted, isFineTicked, batchCode });
  if (refusal !== null) return failure(refusal);
  const assessed = assessedValues(assessment, editions, campaign);
  if ('type' in assessed) return failure(assessed);
  const { level, firms } = affordableLevel(assessed, wanted, campaign);
  const values = disclosedValues(assessed, level);
  const fine = fineValues(assessed);
  const fields = recordFields.map((field) => viewOf(field, fine[field], values, level, input));
  const record = recordOf(input, level, batchCode, valuesThatLeave(values, fields));
  // The way back in must take what goes out; anything else is a mistake of ours.
  if (!recordSchema.safeParse(record).success || recordFaults(record, campaign).length > 0) throw new RangeError('not a record of this campaign');
  return success({ record, fields, steppedDown: level === wanted ? null : { from: wanted, to: level, firms } });
}

/** The finest level up to the wanted one whose cell is large enough (SPEC D6); `firms` are those of the wanted one. */
function affordableLevel(values: AssessedValues, wanted: DisclosureLevel, campaign: Campaign): { readonly level: DisclosureLevel; readonly firms: number | null } {
  const firmsAt = (level: DisclosureLevel) => {
    const { region, industry, size } = disclosedValues(values, level);
    return firmsLike({ region, industry, size: asksFor(campaign, 'size') ? size : undefined }, level, campaign);
  };
  const [fine, coarse] = [firmsAt('L3'), firmsAt('L2')];
  const firms = wanted === 'L3' ? fine : wanted === 'L2' ? coarse : null;
  // L3 needs the proof of a count; L2 only gives way to one.
  if (wanted === 'L3' && fine !== null && fine >= smallestCell) return { level: 'L3', firms };
  if (wanted !== 'L1' && (coarse === null || coarse >= smallestCell)) return { level: 'L2', firms };
  return { level: 'L1', firms };
}

function viewOf(field: RecordField, fine: FineValue, values: DisclosedValues, level: DisclosureLevel, { campaign, choices }: ProjectionInput): FieldView {
  const stays = (why: 'notAsked' | 'leftOut' | 'unknown' | 'tooFine') => ({ field, fine, leaves: false, coarse: undefined, why }) as const;
  if (!asksFor(campaign, field)) return stays('notAsked');
  if (!fieldsOfLevel[level].includes(field)) return stays('tooFine');
  const isLeft = optionalFields.includes(field) && choices.left.includes(field);
  if (isLeft || (offByDefault.includes(field) && !choices.ticked.includes(field))) return stays('leftOut');
  const coarse = values[field];
  return coarse === undefined ? stays('unknown') : { field, fine, leaves: true, coarse };
}

function valuesThatLeave(values: DisclosedValues, fields: readonly FieldView[]): DisclosedValues {
  const leaving = new Set(fields.flatMap(({ field, leaves }) => (leaves ? [field] : [])));
  const given = <Value>(field: RecordField, value: Value) => (leaving.has(field) ? value : undefined);
  const { period, region, industry, maturity } = values;
  return {
    period,
    region,
    industry,
    size: given('size', values.size),
    maturity,
    elements: given('elements', values.elements),
    subdomains: given('subdomains', values.subdomains),
    rung: given('rung', values.rung),
    securityDone: given('securityDone', values.securityDone),
    band: given('band', values.band),
  };
}

function recordOf({ campaign, secret, rev, appVersion, choices }: ProjectionInput, level: DisclosureLevel, batchCode: string | null, values: DisclosedValues): ScoreRecord {
  const { size, elements, subdomains, rung, securityDone, band } = values;
  const { previous } = choices;
  const isLinked = previous !== undefined && previous !== campaign.id;
  return {
    format: 'zhiti.record',
    formatVersion: recordFormatVersion,
    campaign: campaign.id,
    pid: pseudonymOf(secret, campaign.id),
    rev,
    ...(isLinked ? { previous: { campaign: previous, pid: pseudonymOf(secret, previous) } } : {}),
    withdrawal: withdrawalHashOf(withdrawalCodeOf(secret, campaign.id), campaign.id),
    ...(batchCode === null ? {} : { batchCode }),
    rulesHash: rulesHashOf(campaign),
    app: appVersion,
    level,
    period: values.period,
    region: values.region,
    industry: values.industry,
    ...(size === undefined ? {} : { size }),
    maturity: values.maturity,
    ...(elements === undefined ? {} : { elements }),
    ...(subdomains === undefined ? {} : { subdomains }),
    ...(rung === undefined ? {} : { rung }),
    ...(securityDone === undefined ? {} : { securityDone }),
    ...(band === undefined ? {} : { band }),
  };
}

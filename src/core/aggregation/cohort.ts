import type { ScoreRecord } from '../disclosure/index.ts';
import { encodeRecord } from './encodeRecord.ts';
import { dimensions, type Dimension } from './release.ts';

/** The four elements in the order of the tables. */
export const elementNames = ['personnel', 'technology', 'resource', 'manufacturing'] as const;
export type ElementName = (typeof elementNames)[number];

/** An element score that a record does not give. */
export const absentScore = 255;

/**
 * The records of a campaign that count, in columns (SPEC G2): a plain object of typed arrays, which a worker can hand over
 * without a copy. No pseudonym, file name or anything else that tells records apart is in it.
 */
export type Cohort = {
  readonly length: number;
  /** Places among the codes of each dimension. */
  readonly codes: Readonly<Record<Dimension, Uint8Array>>;
  /** Element scores in tenths (0–50), {@link absentScore} where a record gives none. */
  readonly elements: Readonly<Record<ElementName, Uint8Array>>;
  /** Places among {@link periodNames}. */
  readonly periods: Uint8Array;
  /** `2026H2`, in the order in which they came. */
  readonly periodNames: readonly string[];
};

export type CohortBuilder = {
  /** @throws RangeError when records of more than 250 periods come together, which no campaign has */
  readonly add: (record: ScoreRecord) => void;
  /** The columns so far; more records may be added afterwards without changing what was returned. */
  readonly finish: () => Cohort;
};

/** Builds a cohort record by record (SPEC G2); half a million take well under a second. */
export function cohortBuilder(): CohortBuilder {
  let length = 0;
  let columns = emptyColumns(1024);
  const periodPlaces = new Map<string, number>();

  function add(record: ScoreRecord): void {
    if (length === columns.periods.length) columns = resize(columns, length * 2);
    const codes = encodeRecord(record);
    for (const dimension of dimensions) columns.codes[dimension][length] = codes[dimension];
    for (const name of elementNames) {
      // Scores are multiples of 0.1, so this only takes off what binary fractions add.
      columns.elements[name][length] = record.elements === undefined ? absentScore : Math.round(record.elements[name] * 10);
    }
    columns.periods[length] = placeOf(record.period);
    length += 1;
  }

  function placeOf(period: string): number {
    const known = periodPlaces.get(period);
    if (known !== undefined) return known;
    if (periodPlaces.size === 250) throw new RangeError('too many periods in one cohort');
    periodPlaces.set(period, periodPlaces.size);
    return periodPlaces.size - 1;
  }

  return { add, finish: () => ({ length, ...resize(columns, length), periodNames: [...periodPlaces.keys()] }) };
}

/** The periods of a cohort, sorted and each once, as a release names them. */
export function periodsOf({ periods, periodNames }: Cohort): readonly string[] {
  return [...new Set(periods)].map((place) => periodNames[place] ?? '').sort();
}

type Columns = Pick<Cohort, 'codes' | 'elements' | 'periods'>;

function emptyColumns(capacity: number): Columns {
  return mapColumns(() => new Uint8Array(capacity));
}

function resize(columns: Columns, capacity: number): Columns {
  return mapColumns((pick) => {
    const grown = new Uint8Array(capacity);
    grown.set(pick(columns).subarray(0, capacity));
    return grown;
  });
}

/** Makes columns one by one, each with the way to the same column elsewhere. */
export function mapColumns(make: (pick: (columns: Columns) => Uint8Array) => Uint8Array): Columns {
  const codes = Object.fromEntries(dimensions.map((dimension) => [dimension, make((columns) => columns.codes[dimension])]));
  const elements = Object.fromEntries(elementNames.map((name) => [name, make((columns) => columns.elements[name])]));
  return {
    codes: codes as Record<Dimension, Uint8Array>, // made of every dimension just above
    elements: elements as Record<ElementName, Uint8Array>, // likewise
    periods: make((columns) => columns.periods),
  };
}

import { dimensionCodes, elementNames, encodeRecord, type Dimension } from '../../core/aggregation/index.ts';
import type { ScoreRecord } from '../../core/disclosure/index.ts';

export type FlatValue = string | number | boolean | null;

/** A column of records laid flat: what Parquet files and queries know them by. */
export type FlatColumn = {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'BOOLEAN';
  readonly nullable: boolean;
  readonly description: string;
  readonly valueOf: (record: ScoreRecord, codes: GroupCodes) => FlatValue;
};

/** The groups that a record is counted in (SPEC G2), by their codes. */
export type GroupCodes = Readonly<Record<'area' | 'district' | 'sector' | 'size', string>>;

/** The sub-domains of GB/T 39116 in its order. */
export const subdomainColumns = ['P1', 'P2', 'T1', 'T2', 'T3', 'R1', 'R2', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13'] as const;

/**
 * The columns of a counted record (SPEC D2, G2). Pseudonym, revision and withdrawal are left out: a record counts once, and
 * nothing that is counted asks for them.
 */
export const flatColumns: readonly FlatColumn[] = [
  text('campaign', 'Id of the campaign', ({ campaign }) => campaign),
  text('level', 'Disclosure level that the firm chose: L1, L2, L3', ({ level }) => level),
  text('period', 'Half-year (2026H2) or year', ({ period }) => period),
  text('region', 'Place as the record names it: chongqing, an area or a district', ({ region }) => region),
  text('area', 'Area that the record is counted in, or unknown', (_, { area }) => area),
  text('district', 'District code, or unknown', (_, { district }) => district),
  text('industry', 'Industry as the record names it: C, a sector or a division', ({ industry }) => industry),
  text('sector', 'Sector that the record is counted in, or unknown', (_, { sector }) => sector),
  { ...text('size', 'Size as the record names it; null where it gives none', ({ size }) => size ?? null), nullable: true },
  text('size2', 'large-medium, small-micro, or unknown', (_, { size }) => size),
  { name: 'maturity', type: 'INT32', nullable: false, description: 'Maturity level 0 (below one) to 5', valueOf: ({ maturity }) => maturity },
  ...elementNames.map((name): FlatColumn => ({
    name, type: 'INT32', nullable: true, description: `Score of the element in tenths, 0 to 50: ${name}`,
    valueOf: ({ elements }) => (elements === undefined ? null : Math.round(elements[name] * 10)), // scores are multiples of 0.1
  })),
  { ...text('rung', 'NONE, DW, SF, FF', ({ rung }) => rung ?? null), nullable: true },
  { name: 'security_done', type: 'BOOLEAN', nullable: true, description: 'Whether a security self-assessment was finished', valueOf: ({ securityDone }) => securityDone ?? null },
  { ...text('band', 'Band of the security self-assessment: A, B, C-D', ({ band }) => band ?? null), nullable: true },
  ...subdomainColumns.map((id): FlatColumn => ({
    name: id, type: 'INT32', nullable: true, description: `Level of sub-domain ${id}: 1 at most one, 2, 3, 4 at least four; 0 tailored out`,
    valueOf: ({ subdomains }) => subdomains?.[id] ?? null,
  })),
];

/** A record as the values of {@link flatColumns}, in their order. */
export function flatRecord(record: ScoreRecord): readonly FlatValue[] {
  const places = encodeRecord(record);
  const code = (dimension: Dimension) => dimensionCodes[dimension][places[dimension]] ?? 'unknown';
  const codes = { area: code('area'), district: code('district'), sector: code('sector'), size: code('size') };
  return flatColumns.map(({ valueOf }) => valueOf(record, codes));
}

function text(name: string, description: string, valueOf: FlatColumn['valueOf']): FlatColumn {
  return { name, type: 'STRING', nullable: false, description, valueOf };
}

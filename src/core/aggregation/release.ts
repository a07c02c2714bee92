import { z } from '../shared/index.ts';

/** What firms are counted by (SPEC G2). `district` only has codes where records of level L3 came in. */
export const dimensions = ['area', 'district', 'sector', 'size', 'maturity', 'rung', 'band', 'security'] as const;
export type Dimension = (typeof dimensions)[number];

const dimensionSchema = z.enum(dimensions);
const countSchema = z.int().check(z.minimum(0));
/** Null is suppressed: published tables never say which of the reasons hid a cell (SPEC G6). */
const cellSchema = z.nullable(countSchema);

/** Firms by two dimensions; `rowTotals`, `columnTotals` and `total` are cells like the others and rounded on their own. */
export const countTableSchema = z.strictObject({
  /** `area-maturity`: rows, then columns. */
  id: z.string(),
  rows: dimensionSchema,
  columns: dimensionSchema,
  rowCodes: z.array(z.string()),
  columnCodes: z.array(z.string()),
  cells: z.array(z.array(cellSchema)),
  rowTotals: z.array(cellSchema),
  columnTotals: z.array(cellSchema),
  total: cellSchema,
});

/** A mean of element scores in tenths (0–50) with the firms it rests on; null is suppressed. */
const meanCellSchema = z.nullable(z.strictObject({ n: countSchema, tenths: z.int().check(z.minimum(0), z.maximum(50)) }));

/** Means of one measure by one dimension, or by area and sector. */
export const meanTableSchema = z.strictObject({
  id: z.string(),
  measure: z.enum(['personnel', 'technology', 'resource', 'manufacturing', 'all']),
  rows: dimensionSchema,
  /** Null for means by one dimension, which then have one column. */
  columns: z.nullable(dimensionSchema),
  rowCodes: z.array(z.string()),
  columnCodes: z.array(z.string()),
  cells: z.array(z.array(meanCellSchema)),
});

/** Everything that leaves the desk about a campaign (SPEC G1–G9): fixed tables with disclosure control. */
export const releaseSchema = z.strictObject({
  format: z.literal('zhiti.release'),
  formatVersion: z.literal(1),
  view: z.enum(['publication', 'internal']),
  campaign: z.strictObject({ id: z.string(), title: z.string(), organiser: z.string(), editions: z.array(z.string()), level: z.string() }),
  /** ISO date. */
  date: z.string(),
  /** Periods of the records, sorted: `2026H2`. */
  periods: z.array(z.string()),
  method: z.strictObject({ threshold: countSchema, base: countSchema, width: countSchema, dominancePercent: countSchema, differencing: countSchema }),
  /** Number of records counted: rounded as every count. */
  n: cellSchema,
  counts: z.array(countTableSchema),
  means: z.array(meanTableSchema),
});

export type CountTable = z.infer<typeof countTableSchema>;
export type MeanTable = z.infer<typeof meanTableSchema>;
export type Release = z.infer<typeof releaseSchema>;

import type { ElementName } from './cohort.ts';
import { dimensionCodes } from './dimensionCodes.ts';
import type { Dimension } from './release.ts';

/** Groups of firms that a distribution or a mean is told of. */
export type GroupDimension = 'area' | 'sector' | 'size' | 'district';

export type CountTableSpec = { readonly id: CountTableId; readonly rows: GroupDimension; readonly columns: Dimension };
export type CountTableId = `${GroupDimension}-${Dimension}`;
export type Measure = ElementName | 'all';
export type MeanTableSpec = {
  readonly id: MeanTableId;
  readonly measure: Measure;
  readonly rows: Exclude<GroupDimension, 'district'>;
  readonly columns: 'sector' | null;
};
export type MeanTableId = `${Measure}-by-${GroupDimension}` | 'all-by-area-sector';

/** The tables of counts, fixed before anything is counted (SPEC G2). */
export const countTables: readonly CountTableSpec[] = [
  ...(['maturity', 'rung', 'band'] as const).flatMap((columns) =>
    (['area', 'sector', 'size'] as const).map((rows) => ({ id: `${rows}-${columns}` as const, rows, columns })),
  ),
  { id: 'area-security', rows: 'area', columns: 'security' },
  { id: 'area-sector', rows: 'area', columns: 'sector' },
  { id: 'district-maturity', rows: 'district', columns: 'maturity' },
];

/** The tables of means (SPEC G2, G7): each element and the mean of all four, never the level. */
export const meanTables: readonly MeanTableSpec[] = [
  ...(['personnel', 'technology', 'resource', 'manufacturing', 'all'] as const).flatMap((measure) =>
    (['area', 'sector', 'size'] as const).map((rows) => ({ id: `${measure}-by-${rows}` as const, measure, rows, columns: null })),
  ),
  { id: 'all-by-area-sector', measure: 'all', rows: 'area', columns: 'sector' },
];

/** The number of columns of a table with all codes; means by one dimension have one. */
export function widthOf({ columns }: { readonly columns: Dimension | null }): number {
  return columns === null ? 1 : dimensionCodes[columns].length;
}

/** The number of cells of a table with all codes. */
export function cellsOf(table: { readonly rows: Dimension; readonly columns: Dimension | null }): number {
  return dimensionCodes[table.rows].length * widthOf(table);
}

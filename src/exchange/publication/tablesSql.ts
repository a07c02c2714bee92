import { countTables, elementNames, meanTables, type Dimension, type MeanTableSpec } from '../../core/aggregation/index.ts';
import { districts, industryDivisions } from '../../core/company/index.ts';
import { sectorOf, sectors } from '../../core/disclosure/index.ts';

/** How records lie in a source: flat as in Parquet, or one object each as in NDJSON. */
export type RecordForm = 'columns' | 'objects';

/**
 * The fixed tables (SPEC G2) as one query, made from the same lists that the desk counts by, for engines that hold more records
 * than one machine opens. Out come `table_id, row_code, column_code, n, sum_tenths, is_equal`, the last two empty for counts, and
 * a line `period` for each period. What comes out is exact and for the bureau alone: `zhiti aggregate --counts` makes of it what
 * may leave.
 *
 * @param source what stands after FROM: a table, a view, or a function that reads a file
 */
export function tablesSql(source: string, form: RecordForm = 'columns'): string {
  return [
    'WITH given AS (',
    `  SELECT ${(form === 'columns' ? flatSelection : objectSelection).join(',\n    ')}`,
    `  FROM ${source}`,
    '), counted AS (',
    '  SELECT given.*, personnel + technology + resource + manufacturing AS "all" FROM given',
    ')',
    [
      select('period', ['"period"'], noMean),
      ...countTables.map(({ id, rows, columns }) => select(id, [named(rows), named(columns)], noMean)),
      ...meanTables.map(meanSelect),
    ].join('\nUNION ALL\n'),
    'ORDER BY 1, 2, 3',
    '',
  ].join('\n');
}

/** How DuckDB reads `records.ndjson`, with every column that the query asks for even where no record has it. */
export function duckdbNdjson(path: string): string {
  const columns = [
    "period: 'VARCHAR'", "region: 'VARCHAR'", "industry: 'VARCHAR'", "size: 'VARCHAR'", "maturity: 'INTEGER'",
    `elements: 'STRUCT(${elementNames.map((name) => `${name} DOUBLE`).join(', ')})'`, "rung: 'VARCHAR'", "band: 'VARCHAR'", "securityDone: 'BOOLEAN'",
  ];
  return `read_json('${path.replace(/'/gu, "''")}', format = 'newline_delimited', columns = {${columns.join(', ')}})`;
}

type Mean = { readonly sum: string; readonly isEqual: string; readonly condition: string };

const noMean: Mean = { sum: 'CAST(NULL AS BIGINT)', isEqual: 'CAST(NULL AS INTEGER)', condition: '' };

/** One table: a row and, where it has two dimensions, a column. */
function select(id: string, groups: readonly [row: string, column?: string], { sum, isEqual, condition }: Mean): string {
  const [row, column = "''"] = groups;
  return `SELECT '${id}' AS table_id, ${row} AS row_code, ${column} AS column_code, COUNT(*) AS n, ${sum} AS sum_tenths, ${isEqual} AS is_equal FROM counted${condition} GROUP BY ${groups.join(', ')}`;
}

function meanSelect({ id, measure, rows, columns }: MeanTableSpec): string {
  const score = `"${measure}"`;
  return select(id, columns === null ? [named(rows)] : [named(rows), named(columns)], {
    sum: `CAST(SUM(${score}) AS BIGINT)`,
    isEqual: `CASE WHEN MIN(${score}) = MAX(${score}) THEN 1 ELSE 0 END`,
    condition: ` WHERE ${score} IS NOT NULL`,
  });
}

/** Names are quoted: some of them are words of SQL in one engine or another. */
function named(dimension: Dimension): string {
  return `"${dimension}"`;
}

const answered = [
  '"period"',
  'CAST(maturity AS VARCHAR(9)) AS "maturity"',
  "COALESCE(rung, 'unknown') AS \"rung\"",
  "COALESCE(band, 'unknown') AS \"band\"",
] as const;

const flatSelection = [
  ...answered,
  '"area"', '"district"', '"sector"', 'size2 AS "size"',
  securityOf('security_done'),
  ...elementNames.map((name) => `"${name}"`),
] as const;

const objectSelection = [
  ...answered,
  `CASE ${areaCases().join(' ')} ELSE 'unknown' END AS "area"`,
  `CASE WHEN region IN (${listed(districts.map(({ code }) => code))}) THEN region ELSE 'unknown' END AS "district"`,
  `CASE ${sectorCases().join(' ')} ELSE 'unknown' END AS "sector"`,
  "CASE WHEN size IN ('large-medium', 'large', 'medium') THEN 'large-medium' WHEN size IN ('small-micro', 'small', 'micro') THEN 'small-micro' ELSE 'unknown' END AS \"size\"",
  securityOf('"securityDone"'),
  ...elementNames.map((name) => `CAST(ROUND(10 * elements.${name}) AS INTEGER) AS "${name}"`),
] as const;

function securityOf(column: string): string {
  return `CASE WHEN ${column} THEN 'done' WHEN NOT ${column} THEN 'notDone' ELSE 'unknown' END AS "security"`;
}

function areaCases(): readonly string[] {
  return [...new Set(districts.map(({ area }) => area))].map((area) => {
    const codes = districts.filter((district) => district.area === area).map(({ code }) => code);
    return `WHEN region IN (${listed([area, ...codes])}) THEN '${area}'`;
  });
}

function sectorCases(): readonly string[] {
  return sectors.map((sector) => {
    const codes = industryDivisions.filter(({ code }) => sectorOf(code) === sector).map(({ code }) => code);
    return `WHEN industry IN (${listed([sector, ...codes])}) THEN '${sector}'`;
  });
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => `'${code}'`).join(', ');
}

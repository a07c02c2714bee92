import { countTables, meanTables, type CountRow, type MeanRow } from '../../core/aggregation/index.ts';
import { failure, success, z, type Result } from '../../core/shared/index.ts';

/** Counts that a query made, and the periods of the records behind them. */
export type Counts = { readonly counts: readonly CountRow[]; readonly means: readonly MeanRow[]; readonly periods: readonly string[] };

/** The first line that is wrong, counted from one, with a sentence in English; the columns that the file lacks. */
export type CountsFault = { readonly type: 'noColumns'; readonly missing: readonly string[] } | { readonly type: 'line'; readonly line: number; readonly why: string };

const columnNames = ['table_id', 'row_code', 'column_code', 'n', 'sum_tenths', 'is_equal'] as const;

/** Reads what came out of `tables.sql`, as CSV with a head or as NDJSON (SPEC G2). Which codes can be is judged by the core. */
export function readCounts(text: string): Result<Counts, CountsFault> {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const isJson = lines.find((line) => line.trim() !== '')?.trimStart().startsWith('{') === true;
  const head = isJson ? columnNames : cellsOf(lines[0] ?? '');
  const missing = columnNames.filter((name) => !head.includes(name));
  if (missing.length > 0) return failure({ type: 'noColumns', missing });
  const found = { counts: [] as CountRow[], means: [] as MeanRow[], periods: [] as string[] };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (!isJson && index === 0)) continue;
    const row = rowSchema.safeParse(isJson ? parsed(line) : Object.fromEntries(cellsOf(line).map((cell, place) => [head[place] ?? '', cell])));
    const why = row.success ? note(row.data, found) : 'a line must give a table, codes and whole numbers';
    if (why !== null) return failure({ type: 'line', line: index + 1, why });
  }
  return success(found);
}

/** Numbers come as numbers or as digits, what is absent as null or as nothing. */
const wholeSchema = z.pipe(z.union([z.int(), z.string().check(z.regex(/^\d{1,15}$/u))]), z.transform(Number));
const absentSchema = z.pipe(z.union([z.null(), z.undefined(), z.literal('')]), z.transform(() => null));
const codeSchema = z.pipe(z.union([z.string(), z.null()]), z.transform((code) => code ?? ''));
const rowSchema = z.object({
  table_id: z.string(),
  row_code: z.string(),
  column_code: codeSchema,
  n: wholeSchema,
  sum_tenths: z.optional(z.union([absentSchema, wholeSchema])),
  is_equal: z.optional(z.union([absentSchema, z.pipe(z.boolean(), z.transform(Number)), wholeSchema])),
});

function note(row: z.infer<typeof rowSchema>, found: { readonly counts: CountRow[]; readonly means: MeanRow[]; readonly periods: string[] }): string | null {
  const { table_id: id, row_code: code, column_code: column, n, sum_tenths: sum, is_equal: isEqual } = row;
  const count = countTables.find((table) => table.id === id);
  const mean = meanTables.find((table) => table.id === id);
  if (id === 'period') {
    if (!/^\d{4}(H[12])?$/u.test(code)) return `${code} is no period`;
    found.periods.push(code);
  } else if (count !== undefined) found.counts.push({ table: count.id, row: code, column, n });
  else if (mean === undefined) return `no table is called ${id}`;
  else if (typeof sum !== 'number' || typeof isEqual !== 'number') return 'a mean needs sum_tenths and is_equal';
  else found.means.push({ table: mean.id, row: code, column, n, sum, allEqual: isEqual === 1 });
  return null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The cells of a line; the codes of the tables hold neither commas nor line breaks, so quotes only ever stand around a cell. */
function cellsOf(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.replace(/^"(.*)"$/u, '$1'));
}

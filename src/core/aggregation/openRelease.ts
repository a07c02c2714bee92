import { readJsonText } from '../assessment/index.ts';
import { failure, schemaFaults, success, z, type Result } from '../shared/index.ts';
import { releaseSchema, type CountTable, type MeanTable, type Release } from './release.ts';
import { releaseLogSchema, type ReleaseLog } from './releaseLog.ts';

/** What is wrong with the file of a release or its log. */
export type ReleaseFileFault =
  | { readonly type: 'notJson' }
  | { readonly type: 'otherFormat' }
  | { readonly type: 'newerVersion'; readonly formatVersion: number }
  /** English sentences for whoever made the file. */
  | { readonly type: 'damaged'; readonly faults: readonly string[] };

/** Opens a release (SPEC G12 checks its signature before): strict, and every table has the shape that its codes say. */
export function openRelease(text: string): Result<Release, ReleaseFileFault> {
  const content = readFile(text, 'zhiti.release');
  if (!content.ok) return content;
  const parsed = releaseSchema.safeParse(content.value);
  if (!parsed.success) return failure({ type: 'damaged', faults: schemaFaults(parsed.error) });
  const faults = [...parsed.data.counts, ...parsed.data.means].filter((table) => !hasItsShape(table)).map(({ id }) => `${id}: cells do not fit the codes`);
  return faults.length === 0 ? success(parsed.data) : failure({ type: 'damaged', faults });
}

/** Opens the log of a release (SPEC G10), strictly. */
export function openReleaseLog(text: string): Result<ReleaseLog, ReleaseFileFault> {
  const content = readFile(text, 'zhiti.release-log');
  if (!content.ok) return content;
  const parsed = releaseLogSchema.safeParse(content.value);
  return parsed.success ? success(parsed.data) : failure({ type: 'damaged', faults: schemaFaults(parsed.error) });
}

const envelopeSchema = z.looseObject({ format: z.string(), formatVersion: z.number() });

function readFile(text: string, format: string): Result<unknown, ReleaseFileFault> {
  const json = readJsonText(text);
  if (!json.ok) return failure({ type: 'notJson' });
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success || envelope.data.format !== format) return failure({ type: 'otherFormat' });
  const { formatVersion } = envelope.data;
  return formatVersion > 1 ? failure({ type: 'newerVersion', formatVersion }) : success(json.value);
}

function hasItsShape(table: CountTable | MeanTable): boolean {
  const { rowCodes, columnCodes, cells } = table;
  const isGrid = cells.length === rowCodes.length && cells.every((row) => row.length === columnCodes.length);
  const hasTotals = !('rowTotals' in table) || (table.rowTotals.length === rowCodes.length && table.columnTotals.length === columnCodes.length);
  return isGrid && hasTotals;
}

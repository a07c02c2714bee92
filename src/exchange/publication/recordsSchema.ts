import { recordSchema } from '../../core/disclosure/index.ts';
import { z } from '../../core/shared/index.ts';
import { flatColumns } from './flatRecord.ts';

/** The schema of `records.ndjson`, made from the one that records are read with, and beside it the columns of `records.parquet`. */
export function recordsSchema(): object {
  return {
    ...z.toJSONSchema(recordSchema),
    title: 'zhiti.record',
    description: 'One counted record of a campaign on each line of records.ndjson. For the bureau alone.',
    'x-parquet-columns': flatColumns.map(({ name, type, nullable, description }) => ({ name, type, nullable, description })),
  };
}

import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbNdjson, tablesSql } from '../../src/exchange/publication.ts';

/** Runs `tables.sql` in DuckDB over a file of records, Parquet or NDJSON, and writes the counts as CSV or NDJSON. */
export async function countWithDuckdb(records: string, counts: string, threads = 2): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const sql = records.endsWith('.parquet') ? tablesSql(`'${records}'`) : tablesSql(duckdbNdjson(records), 'objects');
  await connection.run(`COPY (${sql}) TO '${counts}' (${counts.endsWith('.csv') ? 'HEADER' : 'FORMAT JSON'})`);
  connection.closeSync();
  instance.closeSync();
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScoreRecord } from '../core/disclosure/index.ts';
import { arxHead, arxHierarchies, arxLine, duckdbNdjson, parquetRecords, recordsSchema, tablesSql } from '../exchange/publication.ts';
import { readLines } from './readLines.ts';

/** Writes the counted records in every form, from the spool that opening left behind, line by line; the spool is removed. */
export async function writeRecords(spool: string, kept: Uint32Array, folder: string): Promise<readonly string[]> {
  const ndjson = createWriteStream(join(folder, 'records.ndjson'));
  const arx = createWriteStream(join(folder, 'arx.csv'));
  const parquet = parquetRecords();
  arx.write(arxHead);
  let place = -1;
  let next = 0;
  for await (const lines of readLines(spool, Number.POSITIVE_INFINITY)) {
    const counted = lines.filter((line): line is string => {
      place += 1;
      if (line === null || place !== kept[next]) return false;
      next += 1;
      return true;
    });
    const records = counted.map((line) => JSON.parse(line) as ScoreRecord); // written by us from records that were judged
    records.forEach(parquet.add);
    if (!ndjson.write(counted.map((line) => `${line}\n`).join(''))) await once(ndjson, 'drain');
    if (!arx.write(records.map(arxLine).join(''))) await once(arx, 'drain');
  }
  for (const stream of [ndjson, arx]) {
    stream.end();
    await once(stream, 'close');
  }
  const small: Readonly<Record<string, string | Uint8Array>> = {
    'records.parquet': parquet.finish(),
    'records.schema.json': `${JSON.stringify(recordsSchema(), null, 2)}\n`,
    'tables.sql': `${sqlComment('records.parquet')}${tablesSql('records')}`,
    'tables-ndjson.sql': `${sqlComment('records.ndjson')}${tablesSql('records', 'objects')}`,
    ...arxHierarchies(),
  };
  for (const [name, content] of Object.entries(small)) await writeFile(join(folder, name), content);
  await rm(spool);
  return ['records.ndjson', 'arx.csv', ...Object.keys(small)];
}

/** How the view `records` that a query reads is made, with DuckDB as the example. */
function sqlComment(file: 'records.parquet' | 'records.ndjson'): string {
  return [
    `-- 先建视图 records / first make the view records (DuckDB): CREATE VIEW records AS SELECT * FROM ${file === 'records.parquet' ? `'${file}'` : duckdbNdjson(file)};`,
    '-- 结果存成 CSV 后 / with the outcome as CSV: zhiti aggregate --counts counts.csv --campaign CAMPAIGN.json --out DIR',
    '-- 结果是精确计数，仅限组织单位内部 / the outcome is exact counts, for the bureau alone',
    '',
  ].join('\n');
}

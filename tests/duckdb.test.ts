import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderOf, runCli } from './builders/runCli.ts';
import { countWithDuckdb } from './publication/countWithDuckdb.ts';
import { deskCampaign, ndjson, recordsFor } from './publication/deskFiles.ts';

const campaign = deskCampaign();

describe('counting with a data platform', () => {
  it.each([
    ['records.parquet', 'counts.csv'],
    ['records.ndjson', 'counts.csv'],
    ['records.parquet', 'counts.ndjson'],
  ])('[G2] DuckDB over %s by tables.sql, handed over as %s, gives the same release in every cell', async (records, counts) => {
    await inFolderOf({ 'c.json': JSON.stringify(campaign), 'r.ndjson': ndjson(recordsFor(campaign, 5000, 8)) }, async (folder) => {
      const opened = await runCli(['aggregate', 'r.ndjson', '--campaign', 'c.json', '--out', 'a', '--records'], folder);
      await countWithDuckdb(join(folder, 'a', records), join(folder, counts));

      const counted = await runCli(['aggregate', '--counts', counts, '--campaign', 'c.json', '--out', 'b'], folder);

      const release = (out: string): unknown => JSON.parse(readFileSync(join(folder, out, 'release.json'), 'utf8'));
      expect([opened.exitCode, counted.exitCode, opened.complaints, counted.complaints]).toEqual([0, 0, [], []]);
      expect(release('b')).toEqual(release('a'));
      expect(readFileSync(join(folder, 'b', 'internal.xlsx')).equals(readFileSync(join(folder, 'a', 'internal.xlsx')))).toBe(true);
    });
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRelease } from '../../src/core/aggregation/index.ts';
import { deskCampaign, recordsFor } from '../publication/deskFiles.ts';

/** What a process took: time on the clock and the most memory it ever held. */
export type Cost = { readonly seconds: number; readonly megabytes: number };

export type AggregateReport = {
  readonly zhiti: Cost;
  readonly parquet: Cost;
  readonly ndjson: Cost;
  /** Suppressing and publishing what DuckDB counted. */
  readonly published: Cost;
  readonly cells: number;
  readonly different: number;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pools made-up records by the command line and by DuckDB, each in a process of its own, and compares every published cell (SPEC G2). */
export async function aggregateSoak(firms: number): Promise<AggregateReport> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiti-soak-'));
  try {
    const campaign = deskCampaign();
    writeFileSync(join(folder, 'c.json'), JSON.stringify(campaign));
    const file = createWriteStream(join(folder, 'r.ndjson'));
    for (const record of recordsFor(campaign, firms, 11)) if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
    const zhiti = (...args: readonly string[]) => costOf(folder, ['src/cli/main.ts', 'aggregate', ...args, '--campaign', join(folder, 'c.json')]);
    const duckdb = (records: string, counts: string) => costOf(folder, ['tests/soak/countProcess.ts', join(folder, 'a', records), join(folder, counts)]);
    const opened = await zhiti(join(folder, 'r.ndjson'), '--out', join(folder, 'a'), '--records');
    const parquet = await duckdb('records.parquet', 'p.csv');
    const ndjson = await duckdb('records.ndjson', 'n.csv');
    const published = await zhiti('--counts', join(folder, 'p.csv'), '--out', join(folder, 'p'));
    await zhiti('--counts', join(folder, 'n.csv'), '--out', join(folder, 'n'));
    const [own = [], ...others] = ['a', 'p', 'n'].map((out) => cellsOf(join(folder, out, 'release.json')));
    const different = others.reduce((sum, cells) => sum + Math.abs(cells.length - own.length) + own.filter((cell, index) => cell !== cells[index]).length, 0);
    return { zhiti: opened, parquet, ndjson, published, cells: own.length, different };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a script of the repository and asks it, through a file, for the most memory it held. */
async function costOf(folder: string, args: readonly string[]): Promise<Cost> {
  const peak = join(folder, 'peak');
  const noting = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(folder, 'peak.cjs'), noting);
  const begin = performance.now();
  const child = spawn(process.execPath, ['--require', join(folder, 'peak.cjs'), '--import', 'tsx', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as readonly unknown[]; // events give any values
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return { seconds: (performance.now() - begin) / 1000, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Every published cell as text, with its place. */
function cellsOf(path: string): readonly string[] {
  const opened = openRelease(readFileSync(path, 'utf8'));
  if (!opened.ok) throw new Error(opened.error.type);
  const { n, counts, means } = opened.value;
  return [
    JSON.stringify(n),
    ...counts.flatMap(({ id, rowCodes, columnCodes, cells, rowTotals, columnTotals, total }) =>
      [...cells.flat(), ...rowTotals, ...columnTotals, total].map((cell, index) => JSON.stringify([id, rowCodes, columnCodes, index, cell])),
    ),
    ...means.flatMap(({ id, rowCodes, columnCodes, cells }) => cells.flat().map((cell, index) => JSON.stringify([id, rowCodes, columnCodes, index, cell]))),
  ];
}

// `npm run bench`: weighs the built app and times it beside the least that the same work can cost.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { builtApp } from '../browser/builtApp.ts';
import { launchChromium } from '../browser/launchChromium.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { markdownTable } from './markdownTable.ts';
import { measureAnswers } from './measureAnswers.ts';
import { measureLoad } from './measureLoad.ts';
import { measureReport } from './measureReport.ts';
import { measureScoring } from './measureScoring.ts';
import { measureSizes, type FileSize } from './measureSizes.ts';
import { prepareFloor } from './prepareFloor.ts';
import { floorPages, questionPages } from './questionPages.ts';
import { startAssessment } from './startAssessment.ts';

type Row = readonly (string | number)[];

const slowDowns = [1, 6] as const;
const loadBefore = loadavg()[0] ?? 0;
const app = await serveFolder(builtApp());
const floor = await serveFolder(prepareFloor());
const browser = await launchChromium();
try {
  const { id, storageState } = await startAssessment(browser, app.url);
  const pages = questionPages(app.url, id);
  const rows: Row[] = [];
  for (const slowDown of slowDowns) {
    console.error(`load, processor ÷${slowDown} …`);
    const [ours, least] = await measureLoad({ address: pages[0]?.address ?? app.url, storageState }, { address: floor.url }, slowDown);
    rows.push(row(`到首题可见，首次打开 / first question, cold${slower(slowDown)}`, ours.cold, least.cold));
    rows.push(row(`到首题可见，再次打开 / first question, warm${slower(slowDown)}`, ours.warm, least.warm));
  }
  for (const slowDown of slowDowns) {
    console.error(`answers, processor ÷${slowDown} …`);
    const [ours, least] = await measureAnswers(browser, { pages, storageState }, { pages: floorPages(floor.url) }, slowDown);
    rows.push(row(`作答到分数可见，中位 / answer → score painted, median of ${ours.count}${slower(slowDown)}`, ours.median, least.median));
    rows.push(row(`作答到分数可见，95% / answer → score painted, p95${slower(slowDown)}`, ours.p95, least.p95));
  }
  console.error('report …');
  const report = await measureReport(app.url);
  rows.push(row('生成报告，第一次 / report, first', report.cold, report.floor));
  rows.push(row('生成报告，再次 / report, again', report.warm, report.floor));
  console.error('scoring …');
  const scoring = measureScoring();
  const text = [
    '# 性能实测 / Measured performance',
    '',
    `${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}, file server on the same machine, load average ${loadBefore.toFixed(1)} before the run. Written by \`npm run bench\`.`,
    'Times are worth reading only where the machine was idle before; ratios to the floor of the same run hold longer.',
    '',
    '“Floor” is the least that the same work costs in the same run: a bare page that reads the same data, shows plain radios and',
    'changes one text per answer; for the report, reading the bytes of its code and font; for scoring, the level means in rounding floats.',
    'Frames come at 60 Hz, so 8–17 ms is the least that can be seen between an answer and its score.',
    '',
    markdownTable(['ms', 'app', 'floor', 'ratio'], rows),
    '',
    markdownTable(
      ['scoring, µs', 'app', 'floor', 'ratio'],
      [
        row('完整评分，中位 / one full scoring, median of 10,000', scoring.median, scoring.floor),
        ['完整评分，95% / one full scoring, p95', rounded(scoring.p95), '', ''],
        ['备好题库 / making an edition ready for a scope', rounded(scoring.prepare), '', ''],
      ],
    ),
    '',
    sizeTables(report.bytes),
    '',
  ].join('\n');
  writeFileSync(new URL('results.md', import.meta.url), text);
  console.log(text);
} finally {
  await browser.close();
  await app.close();
  await floor.close();
}

function row(what: string, ours: number, least: number): Row {
  return [what, rounded(ours), rounded(least), rounded(ours / least)];
}

function rounded(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 1));
}

function slower(slowDown: number): string {
  return slowDown === 1 ? '' : `, CPU ÷${slowDown}`;
}

function sizeTables(reportBytes: number): string {
  const { first, later } = measureSizes(builtApp());
  const total = (ending: string): Row => {
    const files = first.filter(({ path }) => path.endsWith(ending));
    return [`首屏 ${ending} / first load, ${files.length} files`, kilobytes(sum(files, 'raw')), kilobytes(sum(files, 'gzip'))];
  };
  return markdownTable(
    ['KB (1000 bytes)', 'raw', 'gzip -9'],
    [
      total('.js'),
      total('.css'),
      total('.html'),
      ...later.map((file): Row => [`按需 / on demand: ${nameOf(file.path)}`, kilobytes(file.raw), kilobytes(file.gzip)]),
      ['报告 PDF（例 D）/ report of example D', kilobytes(reportBytes), ''],
    ],
  );
}

function sum(files: readonly FileSize[], key: 'raw' | 'gzip'): number {
  return files.reduce((total, file) => total + file[key], 0);
}

function kilobytes(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}

/** Without the content hash, so that two runs can be compared line by line. */
function nameOf(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, '');
}

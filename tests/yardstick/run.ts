// `npm run yardstick -- --yardstick=DIR`: enters the app into the yardstick in DIR, with the same questions as every contender.
//
//   --yardstick=DIR  the yardstick (or the variable YARDSTICK)
//   --work=DIR       where it is built and measured; what is installed there is used again (default: a new temporary folder)
//   --views=one,sheet  the ways of answering to enter
//   --no-build       takes the app that an earlier run built in --work
// Everything else, such as --only=vanilla-floor,rjsf --reps=1 --answers=5, goes to the yardstick's own script.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../browser/findChromium.mjs';
import { buildCopy, readBase } from './buildCopy.ts';
import { compareTotals } from './compareTotals.ts';
import { comparisonTable } from './comparisonTable.ts';
import { floorName, type FormRow } from './formRows.ts';
import { makeDriver, type View } from './makeDriver.ts';
import { makeEdition } from './makeEdition.ts';
import { prepareYardstick } from './prepareYardstick.ts';
import { assessmentId, storedAssessment } from './storedAssessment.ts';
import { loadReferenceScorer, readAnswers, readModel } from './yardstickModel.ts';

const names: Readonly<Record<View, string>> = { one: 'zhiti', sheet: 'zhiti-sheet' };
const own = new Set(['yardstick', 'work', 'views', 'no-build', 'out', 'name', 'dist', 'driver', 'hash']);

const given = process.argv.slice(2);
const source = option('yardstick') ?? process.env['YARDSTICK'];
if (source === undefined || !existsSync(join(source, '1-forms/run.mjs'))) {
  throw new Error('name the folder of the yardstick: npm run yardstick -- --yardstick=DIR');
}
const work = resolve(option('work') ?? mkdtempSync(join(tmpdir(), 'zhiti-yardstick-')));
mkdirSync(work, { recursive: true });
const made = makeEdition(readModel(source), readBase());
const { codes } = readAnswers(source);
const totals = compareTotals(made.edition, codes, await loadReferenceScorer(source));
console.log(`same total with not applicable counted 0: ${totals.same ? 'yes' : 'no'} (${totals.ours}; reference ${totals.reference})`);

const dist = given.includes('--no-build') ? join(work, 'app', 'dist') : buildCopy(join(work, 'app'), made);
console.log(`built app: ${dist}`);
const database = await storedAssessment();
const yardstick = join(work, 'yardstick');
prepareYardstick(source, yardstick);

const views = (option('views') ?? 'one,sheet').split(',').filter((view): view is View => view === 'one' || view === 'sheet');
const tables = views.map((view, index) => {
  // The second way of answering meets only the floor again; the others have had their turn.
  const rows = measure(view, index === 0 ? [] : [`--only=${floorName}`]);
  const [app] = rows.filter((row) => row.n === names[view]);
  if (app === undefined) throw new Error(`nothing was measured of ${names[view]}`);
  return comparisonTable({ title: names[view], app, others: rows });
});
const text = `${tables.join('\n\n')}\n\nSame total with “not applicable” counted 0: ${totals.same ? 'yes' : 'no'}.\n`;
writeFileSync(join(work, 'comparison.md'), text);
console.log(`\n${text}\n-> ${join(work, 'comparison.md')}`);

/** Runs the yardstick with one way of answering entered and returns its rows. */
function measure(view: View, more: readonly string[]): readonly FormRow[] {
  const name = names[view];
  const driver = join(work, `${name}.js`);
  writeFileSync(driver, makeDriver(made.edition, database, view));
  const passed = given.filter((argument) => !own.has(/^--([^=]+)/.exec(argument)?.[1] ?? ''));
  const entered = [`--dist=${dist}`, `--driver=${driver}`, `--name=${name}`, `--hash=#/a/${assessmentId}/questions`, `--out=${name}`];
  execFileSync(process.execPath, ['1-forms/run.mjs', ...passed, ...entered, ...more], {
    cwd: yardstick,
    env: { ...process.env, YARD_WORK: join(work, 'contenders'), CHROMIUM: findChromium() ?? '' },
    stdio: 'inherit',
  });
  const { rows } = JSON.parse(readFileSync(join(yardstick, 'results', `${name}.json`), 'utf8')) as { readonly rows: readonly FormRow[] }; // what the script above wrote
  return rows;
}

function option(name: string): string | undefined {
  return given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

// `npm test`: every check of the house in order, then one line that counts them.
// A failed check does not hide the ones after it; any failure ends in a non-zero exit.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browser/findChromium.mjs';
import { ensureDebianTools } from './browser/installPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const testReport = join(root, '.cache', 'vitest.json');
const timeoutMs = 600_000;

const checks = [
  { title: 'types of the core', command: tool('typescript/bin/tsc', '--noEmit', '-p', 'src/core') },
  { title: 'types of everything', command: tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { title: 'editions', command: tool('tsx/dist/cli.mjs', 'src/cli/main.ts', 'lint') },
  { title: 'build', command: tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
  { title: 'build of one file', command: tool('vite/bin/vite.js', 'build', '-c', 'vite.oneFile.config.ts', '--logLevel', 'warn') },
];

const outcomes = [];
// Lint takes as long as all the other checks together, so it runs beside them.
const lint = beginLint();
// The journeys must never walk through an older build.
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const { title, command } of checks) {
  outcomes.push(timed(title, () => (run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })));
}
outcomes.push(await endLint(lint));
outcomes.push(timed('browser', prepareBrowser));
outcomes.push(timed('tests', runTests));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log('');
for (const { title, seconds, failed: faults } of outcomes) {
  console.log(`${faults === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`tests: ${passed} passed, ${failed} failed`);

function timed(title, work) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const outcome = work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${outcome.failed === 0 ? 'ok' : 'FAILED'}: ${title}, ${seconds.toFixed(1)} s`);
  return { title, seconds, ...outcome };
}

/** Starts the lint with its words kept in a file: a pipe that nobody empties would hold it up. */
function beginLint() {
  const log = join(root, '.cache', 'lint.log');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const output = openSync(log, 'w');
  const command = tool('eslint/bin/eslint.js', '-c', '.eslint.config.js', '.', '--max-warnings', '0');
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', output, output], timeout: timeoutMs });
  return { log, start: performance.now(), ended: once(child, 'exit') };
}

async function endLint({ log, start, ended }) {
  console.log('\n── lint');
  const [code] = await ended;
  const seconds = (performance.now() - start) / 1000;
  console.log(readFileSync(log, 'utf8').trimEnd());
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: lint, ${seconds.toFixed(1)} s`);
  return { title: 'lint', seconds, ...(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

/** Getting a browser ready is no check of the product, so only its failure counts. */
function prepareBrowser() {
  try {
    ensureDebianTools(console.log);
    process.env.CHROME_PATH = ensureChromium(console.log);
    return { passed: 0, failed: 0 };
  } catch (fault) {
    console.log(fault instanceof Error ? fault.message : String(fault));
    return { passed: 0, failed: 1 };
  }
}

function runTests() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(testReport, { force: true });
  const succeeded = run(tool('vitest/vitest.mjs', 'run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`));
  const counts = countTests();
  // A crash or a fault outside any test leaves no failed test behind.
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countTests() {
  let report;
  try {
    report = JSON.parse(readFileSync(testReport, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A file that cannot be loaded, or whose last hook fails, has no test that says so.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'));
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.log(`${skipped} tests were skipped; a skipped test counts as failed`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length + skipped };
}

function tool(path, ...words) {
  return [join(root, 'node_modules', path), ...words];
}

function run(command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: timeoutMs }).status === 0;
}

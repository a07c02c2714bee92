import { spawnSync } from 'node:child_process';

/** Debian's packages can be installed by root where apt-get exists. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && hasCommand('apt-get');
}

/**
 * Installs Debian packages, waiting for another apt to finish.
 *
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 * @returns {boolean} whether they are there now
 */
export function installPackages(packages, say) {
  say(`installing ${packages.join(', ')} with apt-get …`);
  // One source that does not answer fails the update, yet the packages may still be there.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Chinese fonts, the PDF reader that the journeys look through, and the age tool that sealed files are opened with; says so
 * where one is missing.
 *
 * @param {(line: string) => void} say
 */
export function ensureDebianTools(say) {
  if (process.platform !== 'linux') return;
  const missing = [];
  if (!hasChineseFont()) missing.push('fonts-noto-cjk', 'fontconfig');
  if (!hasCommand('pdftotext') || !hasCommand('pdftoppm')) missing.push('poppler-utils');
  if (!hasCommand('age')) missing.push('age');
  if (missing.length === 0) return;
  if (!canInstallPackages() || !installPackages(missing, say)) {
    say(`missing, and not installed without root and apt-get: ${missing.join(', ')}`);
  }
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function hasCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

function apt(...words) {
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 420_000,
  });
  return run.status === 0;
}

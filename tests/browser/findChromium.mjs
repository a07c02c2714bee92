import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { canInstallPackages, installPackages } from './installPackages.mjs';

// The same browser without a window starts in a third of the time.
const windowless = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/**
 * Where a Chromium is that the journeys can drive, or null: `CHROME_PATH`, then what is installed,
 * then what playwright-core installed earlier.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  return [...placesInPath(), ...usualPlaces(), playwrightPlace()].find((place) => existsSync(place) && starts(place)) ?? null;
}

/**
 * Finds a Chromium for tests or installs one: Debian's packages where that may be done, else playwright-core's.
 *
 * @param {(line: string) => void} say told what was taken
 * @returns {string} its path
 */
export function ensureChromium(say) {
  const found = findWindowless(say) ?? findChromium();
  if (found !== null) {
    say(`Chromium: ${found}`);
    return found;
  }
  if (canInstallPackages()) installPackages(['chromium', 'fonts-noto-cjk', 'poppler-utils'], say);
  if (findChromium() === null) installWithPlaywright(say);
  const installed = findChromium();
  if (installed === null) throw new Error('no Chromium was found and none could be installed; install one and name it in CHROME_PATH');
  say(`Chromium: ${installed} (installed now)`);
  return installed;
}

/** Only beside Debian's own Chromium, and only where nobody has named another. */
function findWindowless(say) {
  if (process.env.CHROME_PATH || !canInstallPackages()) return null;
  const place = `/usr/bin/${windowless}`;
  if (!existsSync(place)) installPackages([windowless], say);
  return existsSync(place) && starts(place) ? place : null;
}

function placesInPath() {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    const apps = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Chromium', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];
    return folders.flatMap((folder) => apps.map((app) => join(folder, ...app)));
  }
  return [...names.map((name) => `/usr/bin/${name}`), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function playwrightPlace() {
  return chromium.executablePath();
}

/** Some systems put a script under the name that only says where to get the browser. Windows shows no version. */
function starts(place) {
  return process.platform === 'win32' || spawnSync(place, ['--version'], { timeout: 30_000 }).status === 0;
}

function installWithPlaywright(say) {
  say('installing Chromium with playwright-core …');
  const cli = fileURLToPath(import.meta.resolve('playwright-core/package.json')).replace(/package\.json$/, 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
}

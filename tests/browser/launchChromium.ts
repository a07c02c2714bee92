import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

/** Nothing of the browser's own goes over the network, so that every request seen is the app's. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts the Chromium of this machine with a new, empty profile. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: `npm test` installs one, or name one in CHROME_PATH');
  return chromium.launch({ executablePath, args: [...browserFlags] });
}

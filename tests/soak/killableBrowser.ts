import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserFlags } from '../browser/launchChromium.ts';
import { findChromium } from '../browser/findChromium.mjs';

/** A browser with a profile of its own that can be killed as a power cut would end it. */
export type KillableBrowser = {
  readonly page: Page;
  /** Ends every process of the browser at once; nothing of it gets to clean up. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser on a profile folder and opens an address in it. */
export async function startKillable(profile: string, address: string): Promise<KillableBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: `npm test` installs one, or name one in CHROME_PATH');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  // A group of its own, so that one signal reaches all of its processes.
  const process_ = spawn(executablePath, [...browserFlags, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the browser has no window');
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return {
    page,
    kill: async () => {
      await killGroup(process_);
      await browser.close().catch(() => undefined); // it is gone already
    },
  };
}

async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const [port = ''] = text.split('\n');
    if (text.includes('\n') && port !== '') return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser does not answer');
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

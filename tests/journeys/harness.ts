import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtApp } from '../browser/builtApp.ts';
import { launchChromium } from '../browser/launchChromium.ts';
import { serveFolder, type FolderServer } from '../browser/serveFolder.ts';

export type Screen = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: 'zh-CN' | 'en';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** A phone: fingers in place of a mouse. */
  readonly isTouch?: boolean;
};

/** One visitor with an empty profile, and everything that the browser asked for or complained about. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** `GET http://localhost:…/`, in the order asked. */
  readonly requests: readonly string[];
  /** Console errors, uncaught exceptions, broken policies and answers other than 2xx. */
  readonly faults: readonly string[];
};

export type RunningApp = {
  /** The address of the start page, with `/` at its end. */
  readonly url: () => string;
  /** A new visitor on the given screen who has opened the app at a route such as `#/`. */
  readonly openPage: (screen?: Screen, route?: string) => Promise<Visit>;
};

/**
 * Serves the built app and starts a browser for the tests of one file; call it once at the top.
 * After each test every visit is closed, and the test fails if a visit asked anybody but the app
 * or left an error in the console.
 */
export function startApp(): RunningApp {
  let server: FolderServer | undefined;
  let browser: Browser | undefined;
  const visits: Visit[] = [];

  beforeAll(async () => {
    server = await serveFolder(builtApp());
    browser = await launchChromium();
  });

  afterEach(async () => {
    const ended = visits.splice(0);
    await Promise.all(ended.map((visit) => visit.context.close()));
    const foreign = ended.flatMap((visit) => visit.requests).filter((request) => !isOwn(request, url()));
    const faults = ended.flatMap((visit) => visit.faults);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  function url(): string {
    if (server === undefined) throw new Error('the app is served from beforeAll on');
    return server.url;
  }

  async function openPage(screen: Screen = {}, route = ''): Promise<Visit> {
    if (browser === undefined) throw new Error('the browser runs from beforeAll on');
    const { width = 1280, height = 800, locale = 'zh-CN', colorScheme = 'light', reducedMotion = 'no-preference', isTouch = false } = screen;
    const context = await browser.newContext({
      viewport: { width, height },
      locale,
      colorScheme,
      reducedMotion,
      hasTouch: isTouch,
      isMobile: isTouch,
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    const requests: string[] = [];
    const faults: string[] = [];
    watch(context, requests, faults);
    const page = await context.newPage();
    const visit = { page, context, requests, faults };
    visits.push(visit);
    await page.goto(url() + route);
    return visit;
  }

  return { url, openPage };
}

/** Also reaches the pages that the app opens and the workers that it starts. */
function watch(context: BrowserContext, requests: string[], faults: string[]): void {
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  context.on('response', (response) => {
    if (!response.ok() && response.status() !== 304) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (fault) => faults.push(`uncaught: ${fault.error().message}`));
  context.on('page', (page) => {
    page.on('websocket', (socket) => requests.push(`WEBSOCKET ${socket.url()}`));
    page.on('crash', () => faults.push('the page crashed'));
  });
}

/** The app's own files, read and never written to; `blob:` and `data:` never leave the page. */
function isOwn(request: string, url: string): boolean {
  return [`GET ${url}`, `GET blob:${url}`, 'GET data:'].some((own) => request.startsWith(own));
}

import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { compileInCore } from './architecture/compileInCore.ts';
import { findBrokenWalls, toLines } from './architecture/findBrokenWalls.ts';
import { readTree } from './architecture/readTree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The walls that one planted file breaks. */
function planted(path: string, text: string): readonly string[] {
  return toLines(findBrokenWalls(new Map([[path, text]])));
}

describe('the house as it stands', () => {
  it('keeps every wall of the plan', () => {
    const tree = readTree(root);

    const broken = toLines(findBrokenWalls(tree));

    expect(tree.size).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });
});

describe('wall 1: the core compiles without a browser', { timeout: 60_000 }, () => {
  it('knows no page, storage, network, chance, timer, console and no Node', () => {
    const probe = [
      'export const title = document.title;',
      'export const width = window.innerWidth;',
      "export const saved = localStorage.getItem('draft');",
      'export const id = crypto.randomUUID();',
      "export const asked = fetch('/edition.json');",
      'export const timer = setTimeout(() => 1, 10);',
      "console.log('scored');",
      'export const now = performance.now();',
      'export const home = process.env;',
    ];

    const messages = compileInCore(root, probe.join('\n'));

    expect(messages.map((message) => /Cannot find name '(\w+)'/.exec(message)?.[1])).toEqual([
      'document', 'window', 'localStorage', 'crypto', 'fetch', 'setTimeout', 'console', 'performance', 'process',
    ]);
  });

  it('compiles plain code', () => {
    expect(compileInCore(root, 'export const sum = [1, 2].reduce((total, part) => total + part, 0);')).toEqual([]);
  });
});

describe('wall 2: who may import whom', () => {
  it.each([
    ['core/shared imports nothing of ours', 'src/core/shared/fraction.ts', '../edition/index.ts', 'core/shared may not import core/edition'],
    ['edition does not know answers', 'src/core/edition/source.ts', '../answers/index.ts', 'core/edition may not import core/answers'],
    ['scoring does not know the ladder', 'src/core/scoring/scope.ts', '../ladder/index.ts', 'core/scoring may not import core/ladder'],
    ['company does not know answers', 'src/core/company/sizeClass.ts', '../answers/index.ts', 'core/company may not import core/answers'],
    ['assessment does not know disclosure', 'src/core/assessment/jsonText.ts', '../disclosure/index.ts', 'core/assessment may not import core/disclosure'],
    ['the core does not know the screen', 'src/core/scoring/scope.ts', '../../ui/index.ts', 'core/scoring may not import ui'],
    ['storage does not know exchange', 'src/storage/drafts.ts', '../exchange/index.ts', 'storage may not import exchange'],
    ['state does not know the report', 'src/state/draft.ts', '../report/index.ts', 'state may not import report'],
    ['ui knows nothing of ours', 'src/ui/Card.tsx', '../core/shared/index.ts', 'ui may not import core/shared'],
    ['pages do not know storage', 'src/pages/start/StartPage.tsx', '../../storage/index.ts', 'pages may not import storage'],
    ['nobody knows the app', 'src/pages/start/StartPage.tsx', '../../app/index.ts', 'pages may not import app'],
    ['only the catalogue knows where editions lie', 'src/state/draft.ts', '../../questionnaires/catalogue.json', 'state may not import data'],
    ['a room is entered by its index', 'src/core/scoring/scope.ts', '../edition/source.ts', 'core/edition is entered through its index.ts, not src/core/edition/source.ts'],
    ['an import carries its ending', 'src/core/scoring/scope.ts', '../edition/index', 'src/core/edition/index is imported without its ending'],
    ['a room does not enter itself', 'src/core/scoring/scope.ts', './index.ts', 'core/scoring does not enter itself through its own index.ts'],
    ['code lies in a room', 'src/core/scoring/scope.ts', '../../odd.ts', 'src/odd.ts lies in no room'],
  ])('%s', (_, path, target, why) => {
    expect(planted(path, `import { thing } from '${target}';`)).toEqual([`${path}:1 ${why}`]);
  });

  it.each([
    ['a type', "import type { Thing } from '../exchange/index.ts';"],
    ['a re-export', "export * from '../exchange/index.ts';"],
    ['a dynamic import', "const later = () => import('../exchange/index.ts');"],
    ['an import type', "type Thing = import('../exchange/index.ts').Thing;"],
    ['a glob', "const all = import.meta.glob('../exchange/*.ts');"],
    ['a worker', "const worker = new Worker(new URL('../exchange/worker.ts', import.meta.url));"],
    ['a query', "import text from '../exchange/index.ts?raw';"],
    ['a path from the root', "import { thing } from '/src/exchange/index.ts';"],
  ])('sees %s', (_, code) => {
    expect(planted('src/storage/drafts.ts', code)).toEqual(['src/storage/drafts.ts:1 storage may not import exchange']);
  });

  it('refuses an import whose target is computed', () => {
    const broken = planted('src/app/main.tsx', 'const later = (name: string) => import(name);');

    expect(broken).toEqual(['src/app/main.tsx:1 an import names its target as plain text']);
  });

  it.each([
    ['the charts of the report', 'src/pages/result/ResultPage.tsx', "import { Radar } from '../../report/charts.ts';"],
    ['a hook of i18n', 'src/pages/start/StartPage.tsx', "import { useTexts } from '../../i18n/useTexts.ts';"],
    ['a route that loads on its own', 'src/app/App.tsx', "const page = () => import('../pages/start/index.ts');"],
    ['all of the core from the app', 'src/app/main.tsx', "import { scoreMaturity } from '../core/scoring/index.ts';"],
    ['editions from the catalogue', 'src/catalogue/index.ts', "import.meta.glob('/questionnaires/*/*/*.json');"],
  ])('opens a door to %s', (_, path, code) => {
    expect(planted(path, code)).toEqual([]);
  });
});

describe('wall 3: what the core and the house never do', () => {
  const path = 'src/core/scoring/scope.ts';

  it.each([
    ['const now = new Date();', 'the core asks no clock: new Date()'],
    ['const now = new Date(text);', 'the core asks no clock: new Date()'],
    ['const now = Date.now();', 'the core asks no clock: Date.now()'],
    ["const now = Date['now']();", 'the core asks no clock: Date.now()'],
    ['const { now } = Date;', 'Date is called by its own name'],
    ['const chance = Math.random();', 'the core asks no chance: Math.random()'],
    ['const { random } = Math;', 'Math is called by its own name'],
    ['const now = performance.now();', 'the core asks no clock: performance'],
    ['const mode = import.meta.env;', 'the core knows no build: import.meta'],
    ['const now = globalThis.Date;', 'the core knows no globals: globalThis'],
    ["import { useState } from 'react';", 'the core knows zod/mini, canonicalize and @noble/hashes, not react'],
    ["import { z } from 'zod';", 'the core knows zod/mini, canonicalize and @noble/hashes, not zod'],
    ["import { readFileSync } from 'node:fs';", 'the core knows zod/mini, canonicalize and @noble/hashes, not node:fs'],
  ])('the core refuses: %s', (code, why) => {
    expect(planted(path, code)).toEqual([`${path}:1 ${why}`]);
  });

  it('the core allows its three libraries, Math and words in comments', () => {
    const code = [
      "import { z } from 'zod/mini';",
      "import canonicalize from 'canonicalize';",
      "import { sha256 } from '@noble/hashes/sha2.js';",
      'export const low = Math.floor(1.5); // never Math.random() or new Date()',
    ].join('\n');

    expect(planted(path, code)).toEqual([]);
  });

  it.each([
    ['src/ui/utils/pad.ts', '', 'a folder is named after what lies in it, not “utils”'],
    ['src/core/scoring/helpers/mean.ts', '', 'a folder is named after what lies in it, not “helpers”'],
    ['src/services/draft.ts', '', 'a folder is named after what lies in it, not “services”'],
    ['src/state/types/draft.ts', '', 'a folder is named after what lies in it, not “types”'],
    ['src/widgets/Card.tsx', '', 'lies in no room of the plan'],
    ['src/ui/Card.tsx', 'export default function Card() {}', 'exports by name only, no default export'],
    ['src/ui/Card.tsx', 'export { Card as default };', 'exports by name only, no default export'],
    ['src/ui/Card.tsx', 'const card = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'texts are data: no dangerouslySetInnerHTML'],
    ['src/state/draft.ts', "eval('1 + 1');", 'code is never made of text: no eval'],
    ['src/state/draft.ts', "window.eval('1 + 1');", 'code is never made of text: no eval'],
    ['src/state/draft.ts', "new Function('return 1');", 'code is never made of text: no Function'],
    ['src/state/draft.ts', 'new WebSocket(address);', 'nothing is sent: no WebSocket'],
    ['src/state/draft.ts', 'new RTCPeerConnection({ iceServers: [] });', 'nothing is sent: no RTCPeerConnection'],
    ['src/state/session/connect.ts', "new RTCPeerConnection({ iceServers: [{ urls: address }] });", 'nothing is sent: no RTCPeerConnection'],
    ['src/state/draft.ts', 'navigator.sendBeacon(address);', 'nothing is sent: no sendBeacon'],
    ['src/report/document.ts', "import { createElement } from 'react';", 'report works without React, so without react'],
    ['src/i18n/index.ts', "import { useState } from 'react';", 'i18n works without React, so without react'],
    ['src/exchange/read.ts', "import { readFile } from 'node:fs/promises';", 'only cli runs in Node, so only cli may import node:fs/promises'],
    ['src/pages/start/StartPage.tsx', 'const logo = <img src="https://cdn.example/logo.svg" />;', 'nothing is fetched from elsewhere: https://cdn.example/logo.svg'],
    ['src/ui/Card.tsx', "const font = '//fonts.example/noto.css';", 'nothing is fetched from elsewhere: //fonts.example/noto.css'],
    ['src/app/app.css', "@import 'https://fonts.example/noto.css';", 'nothing is fetched from elsewhere: https://fonts.example/noto.css'],
    ['src/ui/card.css', 'p { background: url(https://cdn.example/p.png) }', 'nothing is fetched from elsewhere: https://cdn.example/p.png'],
    ['index.html', '<script src="https://cdn.example/react.js"></script>', 'nothing is fetched from elsewhere: https://cdn.example/react.js'],
  ])('%s refuses: %s', (place, code, why) => {
    expect(planted(place, code)).toEqual([`${place}:1 ${why}`]);
  });

  it('a link that is followed only when clicked and a namespace may stand', () => {
    const link = 'const more = <a href="https://std.example.cn/">标准全文</a>;';
    const picture = 'const star = <svg xmlns="http://www.w3.org/2000/svg" />;';

    expect(planted('src/ui/Card.tsx', `${link}\n${picture}`)).toEqual([]);
  });
});

describe('wall 4: lint', { timeout: 60_000 }, () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: '.eslint.config.js' });

  /** The rules that a text breaks when it stands in place of a file of the house. */
  async function rulesBrokenBy(path: string, text: string): Promise<readonly (string | null)[]> {
    const [result] = await eslint.lintText(text, { filePath: path });
    return [...new Set(result?.messages.map((message) => message.ruleId))];
  }

  it.each([
    ['more than 300 lines', 'export const one = 1;\n' + '// …\n'.repeat(301), 'max-lines'],
    ['more than 80 lines in a function', `export function long(): number {\n${'  // …\n'.repeat(80)}  return 1;\n}\n`, 'max-lines-per-function'],
    ['four levels of depth', 'export function deep(a: boolean): number {\n  if (a) { while (a) { if (a) { if (a) return 1; } } }\n  return 2;\n}\n', 'max-depth'],
    ['sixteen ways through a function', `export function many(n: number): number {\n${'  if (n > 1) n -= 1;\n'.repeat(15)}  return n;\n}\n`, 'complexity'],
    ['a promise nobody waits for', 'async function later(): Promise<void> { await Promise.resolve(); }\nexport function now(): void { later(); }\n', '@typescript-eslint/no-floating-promises'],
    ['any', 'export const anything: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    ['a type imported as a value', "import { Fraction } from './fraction.ts';\nexport type Part = Fraction;\n", '@typescript-eslint/consistent-type-imports'],
    ['a default export', 'export default 1;\n', 'no-restricted-syntax'],
    ['an enum', 'export enum Level { One }\n', 'no-restricted-syntax'],
    ['a silenced rule that nothing breaks', '// eslint-disable-next-line no-eval\nexport const one = 1;\n', null],
  ])('refuses %s', async (_, text, rule) => {
    expect(await rulesBrokenBy('src/core/shared/result.ts', text)).toContain(rule);
  });

  it('allows what keeps the rules', async () => {
    expect(await rulesBrokenBy('src/core/shared/result.ts', 'export const one = 1;\n')).toEqual([]);
  });
});

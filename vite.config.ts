import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import packageData from './package.json' with { type: 'json' };
import catalogue from './questionnaires/catalogue.json' with { type: 'json' };

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page only: the development server needs inline scripts for hot reload. */
function strictPolicy(): Plugin {
  return {
    name: 'strict-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What a page within an assessment needs besides the first script: its module, its words and the edition it draws from. */
const pageNeeds: Readonly<Record<string, { readonly page: string; readonly words: readonly string[]; readonly method?: string }>> = {
  company: { page: 'company/CompanyPage', words: ['work'] },
  tailoring: { page: 'tailoring/TailoringPage', words: ['work'], method: 'levelCumulative' },
  questions: { page: 'questions/QuestionsPage', words: ['work'], method: 'levelCumulative' },
  find: { page: 'find/FindPage', words: ['work', 'security'], method: 'levelCumulative' },
  security: { page: 'security/SecurityPage', words: ['work', 'security'], method: 'weightedSections' },
  ladder: { page: 'ladder/LadderPage', words: ['work', 'ladder'], method: 'criteriaLadder' },
  result: { page: 'result/ResultPage', words: ['work', 'security', 'ladder'], method: 'levelCumulative' },
  safety: { page: 'safety/SafetyPage', words: ['work'] },
};

/**
 * Writes a small script that asks for the files of the page in the address while the first script is still on its way.
 * It only fetches; a browser without it, or an address it does not know, loads the same files later.
 */
function preloadByAddress(): Plugin {
  let fileName = '';
  return {
    name: 'preload-by-address',
    apply: 'build',
    generateBundle(_options, bundle) {
      const source = `(${preloadFiles.toString()})(${JSON.stringify(filesByStep(bundle))});`;
      fileName = this.getFileName(this.emitFile({ type: 'asset', name: 'preload.js', source }));
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { async: true, src: `./${fileName}` }, injectTo: 'head' }],
    },
  };
}

type FilesByStep = Readonly<Record<string, Readonly<Record<'all' | 'zh-CN' | 'en', readonly string[]>>>>;

function filesByStep(bundle: Rolldown.OutputBundle): FilesByStep {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const first = withImports(chunks.filter((chunk) => chunk.isEntry));

  function withImports(found: readonly Rolldown.OutputChunk[]): ReadonlySet<Rolldown.OutputChunk> {
    const all = new Set(found);
    for (const chunk of all) for (const name of chunk.imports) for (const other of chunks) if (other.fileName === name) all.add(other);
    return all;
  }

  /** The files that bring modules, named by the ends of their paths, without those of the first script. */
  function filesOf(ends: readonly string[]): readonly string[] {
    const found = chunks.filter((chunk) => chunk.moduleIds.some((id) => ends.some((end) => id.endsWith(end))));
    const added = [...withImports(found)].filter((chunk) => !first.has(chunk));
    return added.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]);
  }

  return Object.fromEntries(
    Object.entries(pageNeeds).map(([step, { page, words, method }]) => {
      const edition = method === undefined ? null : newestEdition(method);
      const inLanguage = (language: string): readonly string[] => [
        ...words.map((part) => `/i18n/words/${part}.${language}.ts`),
        ...(edition === null ? [] : [`${edition}/texts.${language}.json`]),
      ];
      const always = [`/pages/${page}.tsx`, '/state/checkStored.ts', ...(edition === null ? [] : [`${edition}/questionnaire.json`, `${edition}/rubric.json`])];
      return [step, { all: filesOf(always), 'zh-CN': filesOf(inLanguage('zh-CN')), en: filesOf(inLanguage('en')) }];
    }),
  );
}

function newestEdition(method: string): string | null {
  const offered = catalogue.editions.filter((entry) => entry.method === method && entry.status === 'offered');
  const [newest] = offered.sort((left, right) => right.published.localeCompare(left.published));
  return newest === undefined ? null : `/questionnaires/${newest.id}/${newest.version}`;
}

/** Runs in the page, by itself: nothing outside of it is there. */
function preloadFiles(files: FilesByStep): void {
  const step = /^#\/a\/[^/]+\/([^/]+)/.exec(location.hash)?.[1] ?? '';
  const wanted = files[step];
  if (wanted === undefined) return;
  let language: string | null = null;
  try {
    language = (JSON.parse(localStorage.getItem('zhiti.settings') ?? '{}') as { readonly language?: string | null }).language ?? null; // as the app has written it
  } catch {
    // Without storage the browser's language decides, as in the app.
  }
  language ??= navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  for (const file of [...wanted.all, ...wanted[language === 'en' ? 'en' : 'zh-CN']]) {
    const link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
    if (file.endsWith('.css')) link.as = 'style';
    link.crossOrigin = '';
    link.href = `./${file}`;
    document.head.append(link);
  }
}

// Each request costs a round trip, so what is always wanted together comes as one file.
const chunks = [
  { name: 'shell', tags: ['$initial' as const], priority: 3 },
  { name: 'questions', test: /src[\\/]pages[\\/]questions[\\/]/, priority: 2 },
  { name: editionOf, debugName: 'edition', priority: 1 },
];

/** Questions and rules of an edition are one chunk, named `gbt39116-1.0.0`; its words come in one language each. */
function editionOf(path: string): string | null {
  const [, id, version] = /questionnaires[\\/]([\w-]+)[\\/]([\w.]+)[\\/](?:questionnaire|rubric)\.json$/.exec(path) ?? [];
  return id === undefined || version === undefined ? null : `${id}-${version}`;
}

const pureTests = ['src/{catalogue,cli,core,exchange,report}/**/*.test.ts', 'tests/*.test.ts'];

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(packageData.version) },
  plugins: [react(), strictPolicy(), preloadByAddress()],
  resolve: {
    // jsPDF offers HTML and SVG rendering through these; the report uses neither.
    alias: { html2canvas: '/src/report/absent.ts', canvg: '/src/report/absent.ts', dompurify: '/src/report/absent.ts' },
  },
  build: {
    target: 'chrome86',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  preview: { port: 4173, strictPort: false },
  test: {
    maxWorkers: 2,
    projects: [
      // Rooms without a state of their own share one run; the others get a fresh one for each file.
      { test: { name: 'pure', environment: 'node', include: pureTests, isolate: false, testTimeout: 20_000 } },
      { test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'], exclude: pureTests, testTimeout: 20_000 } },
      { test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
      // In a real browser, and after the others, so that nothing competes with it for the processor but itself.
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

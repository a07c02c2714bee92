import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageData from './package.json' with { type: 'json' };

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

// Each request costs a round trip, so what is always wanted together comes as one file.
const chunks = [
  { name: 'shell', tags: ['$initial' as const], priority: 3 },
  { name: 'questions', test: /src[\\/]pages[\\/]questions[\\/]/, priority: 2 },
  { name: editionOf, priority: 1 },
];

/** Questions and rules of an edition are one chunk, named `gbt39116-1.0.0`; its words come in one language each. */
function editionOf(path: string): string | null {
  const [, id, version] = /questionnaires[\\/]([\w-]+)[\\/]([\w.]+)[\\/](?:questionnaire|rubric)\.json$/.exec(path) ?? [];
  return id === undefined || version === undefined ? null : `${id}-${version}`;
}

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(packageData.version) },
  plugins: [react(), strictPolicy()],
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
  // Three kinds of tests: `unit` without a screen, `dom` with a simulated one, `journeys` in a real browser.
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

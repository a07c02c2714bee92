import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
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
  },
  preview: { port: 4173, strictPort: false },
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import packageData from './package.json' with { type: 'json' };

/** What the app fetches at run time, by the address it asks for; the one file carries them along. */
const carried = ['examples/example-d.zhiti.json', 'examples/example-p.zhiti.json', 'fonts/zhiti-sans-1.bin'];

/**
 * The whole app in one HTML file, for a memory stick or a network that serves no folders: opened by a double click it
 * runs as it is. Its policy names the scripts and styles it holds by their hashes, and allows no connection at all.
 */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const html = outputs.find((output): output is Rolldown.OutputAsset => output.type === 'asset' && output.fileName.endsWith('.html'));
      const script = outputs.find((output): output is Rolldown.OutputChunk => output.type === 'chunk' && output.isEntry);
      if (html === undefined || script === undefined) throw new Error('the build made no page');
      const styles = outputs.filter((output): output is Rolldown.OutputAsset => output.type === 'asset' && output.fileName.endsWith('.css'));
      // With everything in one file there is nothing to load ahead.
      const code = script.code.replaceAll('__VITE_PRELOAD__', 'void 0');
      const page = assemble(String(html.source), code, styles.map((style) => String(style.source)).join('\n'));
      for (const { fileName } of outputs) Reflect.deleteProperty(bundle, fileName);
      this.emitFile({ type: 'asset', fileName: `zhiti-${packageData.version}.html`, source: page });
    },
  };
}

function assemble(html: string, script: string, style: string): string {
  const code = script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);
  const oldBrowser = read('public/old-browser.js').toString('utf8');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${hashOf(oldBrowser)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const files = carried.map((path) => `<script type="text/plain" data-file="${path}">${read(`public/${path}`).toString('base64')}</script>`);
  const icon = `data:image/svg+xml;base64,${read('public/icon.svg').toString('base64')}`;
  return html
    .replace(/\s*<script\b[^>]*>\s*<\/script>/gu, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/gu, '')
    .replace('./icon.svg', icon)
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `${files.join('\n')}\n<script nomodule>${oldBrowser}</script>\n<script type="module">${code}</script>\n  </body>`);
}

function read(path: string): Buffer {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export default defineConfig({
  base: './',
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(packageData.version) },
  plugins: [react(), oneFile()],
  resolve: {
    alias: { html2canvas: '/src/report/absent.ts', canvg: '/src/report/absent.ts', dompurify: '/src/report/absent.ts' },
  },
  build: {
    target: 'chrome86',
    outDir: 'dist/one-file',
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

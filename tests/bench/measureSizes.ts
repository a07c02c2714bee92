import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

export type FileSize = { readonly path: string; readonly raw: number; readonly gzip: number };

/** Bytes of a built app: what the first page needs before it can be drawn, and what is fetched when asked for. */
export type Sizes = { readonly first: readonly FileSize[]; readonly later: readonly FileSize[] };

/**
 * Weighs a built app. First come index.html, its style sheets, its entry with everything that imports
 * statically, and what it preloads; all other scripts, styles, data and fonts come later.
 */
export function measureSizes(folder: string): Sizes {
  const first = firstLoad(folder);
  const all = readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
  const weigh = (paths: readonly string[]): readonly FileSize[] =>
    paths.map((path) => sizeOf(folder, path)).sort((left, right) => right.gzip - left.gzip);
  return { first: weigh(all.filter((path) => first.has(path))), later: weigh(all.filter((path) => !first.has(path))) };
}

function firstLoad(folder: string): ReadonlySet<string> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = new Set(['index.html']);
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const open = tags
    .filter((tag) => /type="module"|rel="(?:stylesheet|modulepreload|icon)"/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((address) => posix.normalize(address));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (path.endsWith('.js')) open.push(...staticImports(folder, path));
  }
  return found;
}

function staticImports(folder: string, path: string): readonly string[] {
  const tree = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const target = statement.moduleSpecifier;
    return target !== undefined && ts.isStringLiteral(target) ? [posix.join(posix.dirname(path), target.text)] : [];
  });
}

function sizeOf(folder: string, path: string): FileSize {
  const bytes = readFileSync(join(folder, path));
  return { path, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

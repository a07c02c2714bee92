import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = { readonly dependencies: Readonly<Record<string, string>> };

/** Copies the yardstick into a folder and installs what its forms need; what is installed there already is used again. */
export function prepareYardstick(source: string, folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  cpSync(source, folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  makeWritable(folder);
  const path = join(folder, 'package.json');
  const described = JSON.parse(readFileSync(path, 'utf8')) as Package; // an ordinary package description
  const text = scriptsIn(['1-forms', 'lib', 'shared'].map((part) => join(folder, part)));
  const dependencies = Object.fromEntries(Object.entries(described.dependencies).filter(([name]) => isNamed(name, text)));
  writeFileSync(path, JSON.stringify({ ...described, dependencies }));
  execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

/** A package is needed where a script names it, or another one of the same scope. */
function isNamed(name: string, text: string): boolean {
  const scope = /^@[^/]+\//.exec(name)?.[0];
  return scope === undefined ? text.includes(`'${name}'`) || text.includes(`'${name}/`) || text.includes(`${name}/dist`) : text.includes(`'${scope}`);
}

function scriptsIn(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((path) => /\.(?:mjs|jsx?)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
}

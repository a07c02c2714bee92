import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { BrokenWall, ParsedFile } from './findBrokenWalls.ts';
import { importsOf, type Import } from './importsOf.ts';
import { allows, isDoor, isRoom, mayKnowReact, roomOf } from './rooms.ts';

const corePackages = /^(zod\/mini|canonicalize|@noble\/hashes(\/.+)?)$/;
const react = /^(react|react-dom|react-hook-form|react-i18next|@hookform\/resolvers|downshift|wouter|zustand)(\/|$)/;

/** Imports that go against the table, past a room's door, or to a package that the room may not know. */
export function findBrokenImports(file: ParsedFile): readonly BrokenWall[] {
  const from = roomOf(file.path);
  if (!isRoom(from)) return [];
  return importsOf(file).flatMap((entry) => {
    // Where there is no Vite, an address is a place on the disk.
    if (entry.isAddress && from === 'cli') return [];
    const why = entry.target === null ? 'an import names its target as plain text' : faultOf(file.path, from, entry.target, entry);
    return why === null ? [] : [{ path: file.path, line: entry.line, why }];
  });
}

function faultOf(path: string, from: string, target: string, entry: Import): string | null {
  const local = localPath(path, target, entry);
  return local === null ? faultOfPackage(path, from, target) : faultOfLocal(path, from, local);
}

/** The repository path an import leads to; null for a package. Vite reads `/…` from the root. */
function localPath(path: string, target: string, entry: Import): string | null {
  const bare = target.replace(/\?.*$/, '');
  if (bare.startsWith('/')) return bare.slice(1);
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  return entry.isAddress ? posix.join(posix.dirname(path), bare) : null;
}

function faultOfLocal(path: string, from: string, target: string): string | null {
  const to = roomOf(target);
  if (target === 'package.json' && (from === 'app' || from === 'cli')) return null;
  if (to === null) return `${target} lies in no room`;
  if (!allows(from, to)) return `${from} may not import ${to}`;
  if (!/\.\w+$/.test(target)) return `${target} is imported without its ending`;
  if (from !== to && !isDoor(target, to)) return `${to} is entered through its index.ts, not ${target}`;
  if (from === to && target === `src/${to}/index.ts` && path !== target) return `${to} does not enter itself through its own index.ts`;
  return null;
}

function faultOfPackage(path: string, from: string, name: string): string | null {
  if (from.startsWith('core/')) {
    return corePackages.test(name) ? null : `the core knows zod/mini, canonicalize and @noble/hashes, not ${name}`;
  }
  if (react.test(name) && !mayKnowReact(path, from)) return `${from} works without React, so without ${name}`;
  if ((name.startsWith('node:') || builtinModules.includes(name)) && from !== 'cli') return `only cli runs in Node, so only cli may import ${name}`;
  return null;
}

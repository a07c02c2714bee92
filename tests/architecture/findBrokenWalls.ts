import ts from 'typescript';
import { findBrokenFolders } from './findBrokenFolders.ts';
import { findBrokenImports } from './findBrokenImports.ts';
import { findForbiddenSyntax } from './findForbiddenSyntax.ts';
import { findImpureCore } from './findImpureCore.ts';
import { findOutsideAddresses } from './findOutsideAddresses.ts';

/** One place where the house's plan is broken: `path:line` and why, as a sentence. */
export type BrokenWall = { readonly path: string; readonly line: number; readonly why: string };

/** A source file parsed once for all walls. */
export type ParsedFile = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

/**
 * Holds a tree of source files against the plan of the house: who may import whom, what the core
 * may know, and what nobody may do. Pure, so that a test can plant a fault and see the wall break.
 *
 * @param files repository-relative paths with `/`, and the text of each file
 */
export function findBrokenWalls(files: ReadonlyMap<string, string>): readonly BrokenWall[] {
  const broken: BrokenWall[] = [...findBrokenFolders(files.keys())];
  for (const [path, text] of files) {
    broken.push(...findOutsideAddresses(path, text));
    if (!isProductCode(path)) continue;
    const file = parse(path, text);
    broken.push(...findBrokenImports(file), ...findImpureCore(file), ...findForbiddenSyntax(file));
  }
  return broken;
}

/** The walls as lines for a failing test: `src/core/x.ts:3 the core asks no clock`. */
export function toLines(broken: readonly BrokenWall[]): readonly string[] {
  return broken.map(({ path, line, why }) => `${path}:${line} ${why}`);
}

/** The one-based line on which a node starts. */
export function lineOf(file: ParsedFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Tests beside their file may use Node and builders; declarations hold no code. */
function isProductCode(path: string): boolean {
  return /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path);
}

function parse(path: string, text: string): ParsedFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind) };
}

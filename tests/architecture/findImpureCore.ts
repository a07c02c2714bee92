import ts from 'typescript';
import { lineOf, type BrokenWall, type ParsedFile } from './findBrokenWalls.ts';

const globals: readonly string[] = ['Date', 'Math', 'performance'];

/** Clock, chance and build in the core: it gets time and ids as arguments, so that a score can be repeated. */
export function findImpureCore(file: ParsedFile): readonly BrokenWall[] {
  if (!file.path.startsWith('src/core/')) return [];
  const broken: BrokenWall[] = [];
  const visit = (node: ts.Node): void => {
    const why = impurityOf(node);
    if (why !== null) broken.push({ path: file.path, line: lineOf(file, node), why });
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return broken;
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isMetaProperty(node)) return 'the core knows no build: import.meta';
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, 'Date')) return 'the core asks no clock: new Date()';
  if (ts.isIdentifier(node) && node.text === 'globalThis') return 'the core knows no globals: globalThis';
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.initializer)) {
    return globals.includes(node.initializer.text) ? `${node.initializer.text} is called by its own name` : null;
  }
  return impurityOfAccess(node);
}

function impurityOfAccess(node: ts.Node): string | null {
  const member = memberOf(node);
  if (member === null) return null;
  if (member === 'Date.now') return 'the core asks no clock: Date.now()';
  if (member === 'Math.random') return 'the core asks no chance: Math.random()';
  return member.startsWith('performance.') ? 'the core asks no clock: performance' : null;
}

/** `Math.random` and `Math['random']` alike; a computed name reads `Math.?`. */
function memberOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) return `${node.expression.text}.${node.name.text}`;
  if (!ts.isElementAccessExpression(node) || !ts.isIdentifier(node.expression)) return null;
  return `${node.expression.text}.${ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '?'}`;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

import ts from 'typescript';
import { lineOf, type ParsedFile } from './findBrokenWalls.ts';

/** What a file asks for; `target` is null where it is computed, `isAddress` where it is always relative to the file. */
export type Import = { readonly target: string | null; readonly line: number; readonly isAddress: boolean };

/**
 * Everything a file reaches for: static, type-only and dynamic imports, re-exports, `require`,
 * and Vite's two ways of naming a file, `import.meta.glob(…)` and `new URL('./x', import.meta.url)`.
 */
export function importsOf(file: ParsedFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    for (const target of targetsOf(node)) {
      found.push({ target: textOf(target), line: lineOf(file, target), isAddress: ts.isNewExpression(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

function targetsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier];
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier === undefined ? [] : [node.moduleSpecifier];
  if (ts.isExternalModuleReference(node)) return [node.expression];
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? [node.argument.literal] : [node.argument];
  if (ts.isCallExpression(node)) return targetsOfCall(node);
  if (ts.isNewExpression(node) && isOwnAddress(node)) return node.arguments?.slice(0, 1) ?? [];
  return [];
}

function targetsOfCall(call: ts.CallExpression): readonly ts.Node[] {
  const [first] = call.arguments;
  if (first === undefined) return [];
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return [first];
  if (ts.isIdentifier(call.expression) && call.expression.text === 'require') return [first];
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'glob') return [];
  if (!ts.isMetaProperty(call.expression.expression)) return [];
  return ts.isArrayLiteralExpression(first) ? first.elements : [first];
}

function isOwnAddress(node: ts.NewExpression): boolean {
  const base = node.arguments?.[1];
  return (
    ts.isIdentifier(node.expression) && node.expression.text === 'URL' &&
    base !== undefined && ts.isPropertyAccessExpression(base) && ts.isMetaProperty(base.expression)
  );
}

function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}

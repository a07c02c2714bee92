import ts from 'typescript';
import type { BrokenWall } from './findBrokenWalls.ts';

const drawing = /^src\/(app|pages|ui|state|i18n)\/.*(?<!\.test)\.tsx?$/;
const outside = /^\s*(https?:|wss?:)?\/\/[^/\s]|\bhttps?:\/\/|\bwss?:\/\//i;
/** Names of XML vocabularies are compared, never fetched. */
const namespaces = /https?:\/\/www\.w3\.org\/\d{4}\/\S*/g;

/** Addresses elsewhere in what is drawn: the app asks nobody but its own files. A link is followed only when clicked. */
export function findOutsideAddresses(path: string, text: string): readonly BrokenWall[] {
  if (drawing.test(path)) return inCode(path, text);
  if (/^src\/.*\.css$|^public\/.*\.(css|svg|json|webmanifest)$|^index\.html$/.test(path)) return inMarkup(path, text);
  return [];
}

function inCode(path: string, text: string): readonly BrokenWall[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const broken: BrokenWall[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && isOutside(node.text) && !isLinkTarget(node)) {
      broken.push(fault(path, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, node.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return broken;
}

function inMarkup(path: string, text: string): readonly BrokenWall[] {
  return text.split('\n').flatMap((line, index) => {
    const asked = /(?:src|href|srcset|content)\s*=\s*["']\s*([^"']+)|url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;
    return [...line.matchAll(asked)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .filter(isOutside)
      .map((address) => fault(path, index + 1, address));
  });
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isOutside(text: string): boolean {
  return outside.test(text.replace(namespaces, ''));
}

/** `<a href="https://…">` */
function isLinkTarget(node: ts.Node): boolean {
  const attribute = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name) || attribute.name.text !== 'href') return false;
  const element = attribute.parent.parent;
  return ts.isIdentifier(element.tagName) && element.tagName.text === 'a';
}

function fault(path: string, line: number, address: string): BrokenWall {
  return { path, line, why: `nothing is fetched from elsewhere: ${address.trim()}` };
}

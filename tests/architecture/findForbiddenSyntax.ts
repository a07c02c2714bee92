import ts from 'typescript';
import { lineOf, type BrokenWall, type ParsedFile } from './findBrokenWalls.ts';

const lines: readonly string[] = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'];

/** Where devices of one room are connected, and the only words with which it may be done: no server is named. */
const lineBetweenDevices = 'src/state/session/connect.ts';
const withoutServer = '{ iceServers: [] }';

/** What nobody in the house does: default exports, raw markup, code made of text, open lines to the outside. */
export function findForbiddenSyntax(file: ParsedFile): readonly BrokenWall[] {
  const broken: BrokenWall[] = [];
  const visit = (node: ts.Node): void => {
    const why = isLineBetweenDevices(file, node) ? null : faultOf(node);
    if (why !== null) broken.push({ path: file.path, line: lineOf(file, node), why });
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return broken;
}

function isLineBetweenDevices({ path, tree }: ParsedFile, node: ts.Node): boolean {
  if (path !== lineBetweenDevices || !ts.isNewExpression(node) || nameOf(node.expression) !== 'RTCPeerConnection') return false;
  return (node.arguments ?? []).map((argument) => argument.getText(tree)).join() === withoutServer;
}

function faultOf(node: ts.Node): string | null {
  if (isDefaultExport(node)) return 'exports by name only, no default export';
  if (ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML') return 'texts are data: no dangerouslySetInnerHTML';
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'sendBeacon') return 'nothing is sent: no sendBeacon';
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const called = nameOf(node.expression);
  if (called === 'eval' || called === 'Function') return `code is never made of text: no ${called}`;
  return lines.includes(called) ? `nothing is sent: no ${called}` : null;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}

/** `eval`, `window.eval` and `globalThis.eval` are one thing. */
function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

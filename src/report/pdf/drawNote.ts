import { drawParagraph } from './drawParagraph.ts';
import { drawLine, ensureRoom, heightOf, innerFlow, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, sizes, type Color } from './theme.ts';

type Note = { readonly tone: 'plain' | 'warning'; readonly title: string; readonly paragraphs: readonly string[] };

const padding = 4;

/** Draws a tinted box that stands out from the text; it stays on one page. */
export function drawNote(flow: Flow, note: Note, isJustified: boolean): void {
  const height = heightOf(flow, (trial) => drawInside(trial, note, isJustified));
  const space = flow.bottom - flow.top;
  if (height > space) {
    // Too long for a box: the same words as plain text.
    for (const text of [note.title, ...note.paragraphs]) drawParagraph(flow, { text, tone: 'body' }, isJustified);
    return;
  }
  ensureRoom(flow, height);
  flow.sheet.rect(flow.left, flow.y, flow.width, height, { fill: note.tone === 'plain' ? colors.tint : colors.warningTint });
  flow.sheet.rect(flow.left, flow.y, 1.1, height, { fill: markOf(note) });
  drawInside(flow, note, isJustified);
  flow.y += 4;
}

function drawInside(flow: Flow, note: Note, isJustified: boolean): void {
  const inner = innerFlow(flow, flow.left + padding + 1, flow.width - 2 * padding - 1);
  inner.y += padding - 1;
  const height = lineHeight(sizes.body, 1.5);
  for (const line of linesOf(inner, note.title, inner.width, sizes.body)) {
    drawLine(inner.sheet, line, { x: inner.left, y: inner.y, height }, { size: sizes.body, color: markOf(note), strong: true });
    inner.y += height;
  }
  inner.y += 0.6;
  for (const text of note.paragraphs) drawParagraph(inner, { text, tone: 'body' }, isJustified);
  flow.y = inner.y + padding - 3;
}

function markOf(note: Note): Color {
  return note.tone === 'plain' ? colors.accent : colors.warning;
}

import type { Block } from '../reportDocument.ts';
import { drawBars } from './drawBars.ts';
import { drawCode } from './drawCode.ts';
import { drawCover } from './drawCover.ts';
import { drawFigures } from './drawFigures.ts';
import { drawHeading, spaceAbove } from './drawHeading.ts';
import { drawList } from './drawList.ts';
import { drawNote } from './drawNote.ts';
import { drawParagraph } from './drawParagraph.ts';
import { drawPart } from './drawPart.ts';
import { drawRadar } from './drawRadar.ts';
import { drawSteps } from './drawSteps.ts';
import { drawTable, tableOpening } from './drawTable.ts';
import { drawTiles } from './drawTiles.ts';
import { ensureRoom, heightOf, innerFlow, type Flow } from './flow.ts';
import { reserveContents, type Outline } from './outline.ts';

/** What drawers share beside the flow. */
export type Drawing = {
  readonly outline: Outline;
  readonly continued: string;
  /** Whether lines of running text are spread to full width, as Chinese is set. */
  readonly isJustified: boolean;
  /** Characters the font lacks, ready to be listed. */
  readonly missing: readonly string[];
};

/** Draws blocks one below the other; what introduces a block stays on the page on which the block begins. */
export function drawBlocks(flow: Flow, blocks: readonly Block[], drawing: Drawing): void {
  blocks.forEach((block, index) => {
    if (introduces(blocks, index)) ensureRoom(flow, openingHeight(flow, blocks, index, drawing));
    drawBlock(flow, block, drawing);
  });
}

/** A heading belongs to what follows, a paragraph to a table or list that follows, if need be after other paragraphs. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.kind === 'heading') return next !== undefined;
  if (block?.kind !== 'paragraph') return false;
  return next?.kind === 'table' || next?.kind === 'list' || (next?.kind === 'paragraph' && introduces(blocks, index + 1));
}

/** More of what follows need not stand on the same page. */
const enough = 40;

/** The room that a block needs together with the beginning of what it introduces. */
function openingHeight(flow: Flow, blocks: readonly Block[], index: number, drawing: Drawing): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (block.kind === 'table') return tableOpening(flow, block);
  const trial = { ...drawing, outline: { ...drawing.outline, entries: [], parts: [] } };
  // Measured alone a heading stands at the top and leaves out the space above it.
  const above = block.kind === 'heading' ? spaceAbove(block.level) : 0;
  const own = above + heightOf(flow, (target) => drawBlock(target, block, trial));
  if (introduces(blocks, index)) return own + openingHeight(flow, blocks, index + 1, drawing);
  return Math.min(own, enough);
}

/** Draws one block at the flow's place and moves the flow below it. */
function drawBlock(flow: Flow, block: Block, drawing: Drawing): void {
  switch (block.kind) {
    case 'cover':
      return drawCover(flow, block);
    case 'contents':
      return reserveContents(flow, block.title, drawing.outline);
    case 'part':
      return drawPart(flow, block, drawing.outline);
    case 'heading':
      return drawHeading(flow, block, drawing.outline);
    case 'paragraph':
      return drawParagraph(flow, block, drawing.isJustified);
    case 'note':
      return drawNote(flow, block, drawing.isJustified);
    case 'figures':
      return drawFigures(flow, block.figures);
    case 'list':
      return drawList(flow, block.items);
    case 'radar':
      return drawRadar(flow, block);
    case 'bars':
      return drawBars(flow, block);
    case 'steps':
      return drawSteps(flow, block);
    case 'tiles':
      return drawTiles(flow, block);
    case 'table':
      return drawTable(flow, block, drawing.continued);
    case 'code':
      return drawCode(flow, block, drawing.isJustified);
    case 'columns':
      return drawColumns(flow, block, drawing);
    case 'fitting':
      return drawBlocks(flow, fittingLength(flow, block.lengths, drawing), drawing);
    case 'missingCharacters':
      if (drawing.missing.length === 0) return;
      return drawNote(flow, { tone: 'warning', title: block.title, paragraphs: [block.text, drawing.missing.join(block.comma)] }, false);
    case 'pageBreak':
      if (flow.y > flow.top) flow.turnPage();
  }
}

const gutter = 8;

/** Columns stand side by side on one page; the highest decides where the text goes on. */
function drawColumns(flow: Flow, block: Extract<Block, { kind: 'columns' }>, drawing: Drawing): void {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const width = flow.width - gutter * (block.columns.length - 1);
  const drawAll = (target: Flow) => {
    let left = target.left;
    let bottom = target.y;
    for (const column of block.columns) {
      const inner = innerFlow(target, left, (width * column.share) / total);
      drawBlocks(inner, column.blocks, drawing);
      left += inner.width + gutter;
      bottom = Math.max(bottom, inner.y);
    }
    target.y = bottom;
  };
  ensureRoom(flow, heightOf(flow, drawAll));
  drawAll(flow);
}

/** The longest of several lengths that fits on the rest of the page; else the shortest. */
function fittingLength(flow: Flow, lengths: readonly (readonly Block[])[], drawing: Drawing): readonly Block[] {
  const room = flow.bottom - flow.y;
  return lengths.find((blocks) => heightOf(flow, (trial) => drawBlocks(trial, blocks, drawing)) <= room) ?? lengths[lengths.length - 1] ?? [];
}

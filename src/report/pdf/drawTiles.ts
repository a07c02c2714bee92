import type { Tile, TilesBlock } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import { drawMark } from './drawMark.ts';
import { colors, mix, sizes } from './theme.ts';

const labelWidth = 34;
const columns = 4;
const gap = 1.6;
const padding = 1.6;
const titlePitch = lineHeight(sizes.small, 1.25);
const smallSize = sizes.small - 0.6;
const smallPitch = lineHeight(smallSize, 1.35);

/** Draws a map of tiles: each group a row or more, its name at the left; groups stay on one page. */
export function drawTiles(flow: Flow, block: TilesBlock): void {
  const width = (flow.width - labelWidth - gap * (columns - 1)) / columns;
  for (const group of block.groups) {
    const rows = rowsOf(group.tiles);
    const heights = rows.map((tiles) => Math.max(...tiles.map((tile) => heightOfTile(flow, tile, width))));
    ensureRoom(flow, heights.reduce((sum, height) => sum + height + gap, 0));
    flow.sheet.line({ x: flow.left, y: flow.y }, { x: flow.left + flow.width, y: flow.y }, { color: colors.rule, width: 0.2 });
    flow.y += gap;
    linesOf(flow, group.label, labelWidth - 3, sizes.table).forEach((line, index) => {
      const height = lineHeight(sizes.table, 1.35);
      drawLine(flow.sheet, line, { x: flow.left, y: flow.y + index * height, height }, { size: sizes.table, color: colors.accent, strong: true });
    });
    rows.forEach((tiles, at) => {
      const height = heights[at] ?? 0;
      tiles.forEach((tile, index) => {
        drawTile(flow, tile, { x: flow.left + labelWidth + index * (width + gap), y: flow.y, width, height });
      });
      flow.y += height + gap;
    });
  }
  flow.y += 3;
}

function rowsOf(tiles: readonly Tile[]): readonly (readonly Tile[])[] {
  return Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) => tiles.slice(row * columns, (row + 1) * columns));
}

function titleLines(flow: Flow, tile: Tile, width: number): readonly string[] {
  return linesOf(flow, `${tile.code} ${tile.title}`, width - 2 * padding, sizes.small);
}

function heightOfTile(flow: Flow, tile: Tile, width: number): number {
  return titleLines(flow, tile, width).length * titlePitch + smallPitch + 2 * padding;
}

function drawTile(flow: Flow, tile: Tile, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void {
  const { sheet } = flow;
  const share = tile.mark.kind === 'share' ? tile.mark.share : 0;
  const isTouched = tile.mark.kind !== 'open';
  sheet.rect(box.x, box.y, box.width, box.height, {
    fill: isTouched ? mix(colors.paper, colors.accentLight, 0.5 * share) : colors.paper,
    stroke: isTouched ? { color: colors.accentLight, width: 0.25 } : { color: colors.rule, width: 0.25, dash: [0.8, 0.8] },
  });
  titleLines(flow, tile, box.width).forEach((line, index) => {
    drawLine(sheet, line, { x: box.x + padding, y: box.y + padding + index * titlePitch, height: titlePitch }, { size: sizes.small, color: isTouched ? colors.ink : colors.quiet });
  });
  const y = box.y + box.height - padding - smallPitch;
  drawMark(sheet, tile.mark, { x: box.x + padding + 1.4, y: y + smallPitch / 2 });
  drawLine(sheet, tile.state, { x: box.x + padding + 4, y, height: smallPitch }, { size: smallSize, color: colors.ink });
  drawLine(sheet, tile.counts, { x: box.x + box.width - padding, y, height: smallPitch }, { size: smallSize, color: colors.quiet }, 'right');
}

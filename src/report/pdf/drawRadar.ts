import { radarGeometry, type Point } from '../charts/radarGeometry.ts';
import { spreadLabels } from '../charts/spreadLabels.ts';
import type { RadarBlock } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, mix, sizes } from './theme.ts';

const labelGap = 2.5;
const labelSize = sizes.small;
const pitch = lineHeight(labelSize, 1.25);
const ring = { color: colors.rule, width: 0.18 };
const ceilingStroke = { color: colors.quiet, width: 0.3, dash: [1.2, 1] };

/** Draws a radar with its labels and legend, as wide as the flow. */
export function drawRadar(flow: Flow, block: RadarBlock): void {
  const texts = block.axes.map((axis) => linesOf(flow, axis.label, flow.width * 0.2, labelSize));
  const labelWidth = Math.max(...texts.flat().map((line) => flow.sheet.widthOf(line, labelSize)));
  const radius = Math.max(20, Math.min(flow.width / 2 - labelGap - labelWidth, block.isCompact ? 26 : 52));
  const geometry = radarGeometry(block.axes, { maximum: block.maximum, radius, labelGap });
  const labels = placeLabels(flow, texts, geometry, radius + labelGap);
  const above = Math.max(radius, ...labels.map((label) => -label.top));
  const below = Math.max(radius, ...labels.map((label) => label.top + label.lines.length * pitch));
  ensureRoom(flow, above + below + 8);
  const centre = { x: flow.left + flow.width / 2, y: flow.y + above };
  drawPlot(flow, geometry, centre);
  drawSteps(flow, block.maximum, radius, centre);
  for (const { lines, x, top, align } of labels) {
    lines.forEach((line, row) => {
      const box = { x: centre.x + x, y: centre.y + top + row * pitch, height: pitch };
      drawLine(flow.sheet, line, box, { size: labelSize, color: colors.ink }, align);
    });
  }
  flow.y += above + below + 2.5;
  drawLegend(flow, block);
}

type Geometry = ReturnType<typeof radarGeometry>;

/** Labels end above and begin below their place, and make room for each other. */
function placeLabels(flow: Flow, texts: readonly (readonly string[])[], geometry: Geometry, distance: number) {
  const labels = geometry.labels.map(({ at, align }, index) => {
    const lines = texts[index] ?? [];
    const height = lines.length * pitch;
    const width = Math.max(...lines.map((line) => flow.sheet.widthOf(line, labelSize)));
    const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
    return { lines, x: at.x, align, left: left - 0.8, width: width + 1.6, height, top: at.y - height / 2 + ((at.y / distance) * height) / 2 };
  });
  const tops = spreadLabels(labels);
  return labels.map((label, index) => ({ ...label, top: tops[index] ?? label.top }));
}

function drawPlot(flow: Flow, geometry: Geometry, centre: Point): void {
  const { sheet } = flow;
  const place = (points: readonly Point[]) => points.map((point) => ({ x: centre.x + point.x, y: centre.y + point.y }));
  if (geometry.closed) sheet.polygon(place(geometry.runs[0] ?? []), { fill: mix(colors.paper, colors.accent, 0.2) });
  for (const points of geometry.rings) sheet.polygon(place(points), { stroke: ring });
  for (const end of place(geometry.spokes)) sheet.line(centre, end, ring);
  sheet.polygon(place(geometry.ceilings), { stroke: ceilingStroke });
  for (const run of geometry.runs) sheet.polygon(place(run), { stroke: { color: colors.accent, width: 0.6 } }, geometry.closed);
  for (const point of geometry.points) drawDot(flow, { x: centre.x + point.x, y: centre.y + point.y }, point.isKnown);
}

function drawDot(flow: Flow, at: Point, isKnown: boolean): void {
  const size = 1.1;
  const square = [
    { x: at.x, y: at.y - size * 0.7 }, { x: at.x + size * 0.7, y: at.y }, { x: at.x, y: at.y + size * 0.7 }, { x: at.x - size * 0.7, y: at.y },
  ];
  flow.sheet.polygon(square, { fill: isKnown ? colors.accent : colors.paper, stroke: { color: colors.accent, width: 0.25 } });
}

/** The numbers of the rings, up the first axis. */
function drawSteps(flow: Flow, maximum: number, radius: number, centre: Point): void {
  const size = sizes.small - 1.4;
  for (let step = 1; step <= maximum; step += 1) {
    const y = centre.y - (step / maximum) * radius;
    flow.sheet.text(String(step), { x: centre.x + 0.7, y: y + 2.1 }, { size, color: colors.quiet });
  }
}

function drawLegend(flow: Flow, block: RadarBlock): void {
  const { sheet } = flow;
  const height = lineHeight(sizes.small, 1.4);
  const hasOpen = block.axes.some((axis) => axis.value === null);
  const style = { size: sizes.small, color: colors.quiet };
  const entries = [block.legend.value, block.legend.ceiling, ...(hasOpen ? [block.legend.open] : [])];
  const sign = 8;
  const widths = entries.map((text) => sign + sheet.widthOf(text, sizes.small) + 5);
  let x = flow.left + (flow.width - widths.reduce((sum, width) => sum + width, 0) + 5) / 2;
  entries.forEach((text, index) => {
    const y = flow.y + height / 2;
    if (index === 0) sheet.line({ x, y }, { x: x + 6, y }, { color: colors.accent, width: 0.6 });
    if (index < 2) drawSign(index, x, y);
    else drawDot(flow, { x: x + 4, y }, false);
    drawLine(sheet, text, { x: x + sign, y: flow.y, height }, style);
    x += widths[index] ?? 0;
  });
  flow.y += height + 2;

  function drawSign(index: number, left: number, y: number): void {
    if (index === 0) drawDot(flow, { x: left + 3, y }, true);
    else sheet.line({ x: left, y }, { x: left + 6, y }, ceilingStroke);
  }
}

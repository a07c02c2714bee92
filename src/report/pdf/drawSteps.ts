import { stepGeometry } from '../charts/stepGeometry.ts';
import type { StepsBlock, StepState } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import type { Paint } from './sheet.ts';
import { colors, sizes, type Color } from './theme.ts';

const gutter = 10;
const shape = { firstHeight: 17, rise: 10 } as const;
const padding = 1.6;
const labelPitch = lineHeight(sizes.table, 1.3);
const detailPitch = lineHeight(sizes.small, 1.35);
const flagHeight = 5.5;
const outline = { color: colors.accent, width: 0.3 };

/** States differ by lightness and outline, so that they differ in black and white as well. */
const paints: Record<StepState, { readonly ground: Paint; readonly ink: Color }> = {
  reached: { ground: { fill: colors.tint, stroke: outline }, ink: colors.ink },
  standing: { ground: { fill: colors.accent, stroke: outline }, ink: colors.paper },
  ahead: { ground: { fill: colors.paper, stroke: { ...outline, color: colors.quiet, dash: [1, 0.8] } }, ink: colors.quiet },
};

type Ladder = StepsBlock['ladders'][number];

/** Draws ladders side by side; the rung that stands is filled and bears a flag. */
export function drawSteps(flow: Flow, block: StepsBlock): void {
  const count = block.ladders.length;
  const width = (flow.width - gutter * (count - 1)) / count;
  const { ground } = stepGeometry(3, { width, ...shape });
  const titleHeight = lineHeight(sizes.body, 1.5);
  const height = titleHeight + flagHeight + ground + detailPitch + 3;
  ensureRoom(flow, height + 2);
  block.ladders.forEach((ladder, index) => {
    const left = flow.left + index * (width + gutter);
    drawLine(flow.sheet, ladder.title, { x: left, y: flow.y, height: titleHeight }, { size: sizes.table, color: colors.accent, strong: true });
    drawLadder(flow, ladder, { left, top: flow.y + titleHeight + flagHeight, width });
  });
  flow.y += height + 3;
}

type Place = { readonly left: number; readonly top: number; readonly width: number };

function drawLadder(flow: Flow, { steps, ground }: Ladder, { left, top, width }: Place): void {
  const geometry = stepGeometry(steps.length, { width, ...shape });
  const base = top + geometry.ground;
  // The standing step is drawn last, so that its edge lies above its neighbours'.
  const inOrder = steps.map((step, index) => ({ step, index })).sort((one, other) => Number(one.step.state === 'standing') - Number(other.step.state === 'standing'));
  for (const { step, index } of inOrder) {
    const place = geometry.steps[index];
    if (place === undefined) continue;
    const box = { x: left + place.x, y: top + place.top, width: place.width, height: place.height };
    flow.sheet.rect(box.x, box.y, box.width, box.height, paints[step.state].ground);
    writeStep(flow, step, box);
    if (step.state === 'standing') drawFlag(flow, box.x + box.width / 2, box.y);
  }
  flow.sheet.line({ x: left, y: base }, { x: left + width, y: base }, { color: colors.accent, width: 0.6 });
  if (ground === '') return;
  drawLine(flow.sheet, ground, { x: left, y: base + 1, height: detailPitch }, { size: sizes.small, color: colors.warning, strong: true });
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function writeStep(flow: Flow, step: Ladder['steps'][number], box: Box): void {
  const inside = box.width - 2 * padding;
  const { ink } = paints[step.state];
  const centre = box.x + box.width / 2;
  let y = box.y + padding;
  for (const line of linesOf(flow, step.label, inside, sizes.table)) {
    drawLine(flow.sheet, line, { x: centre, y, height: labelPitch }, { size: sizes.table, color: ink, strong: true }, 'center');
    y += labelPitch;
  }
  for (const line of linesOf(flow, step.detail, inside, sizes.small)) {
    drawLine(flow.sheet, line, { x: centre, y, height: detailPitch }, { size: sizes.small, color: ink }, 'center');
    y += detailPitch;
  }
}

/** A small flag on a pole: where the firm stands, readable without colour. */
function drawFlag(flow: Flow, x: number, y: number): void {
  const top = y - flagHeight + 0.8;
  flow.sheet.line({ x, y }, { x, y: top }, { color: colors.warning, width: 0.5 });
  flow.sheet.polygon([{ x, y: top }, { x: x + 3.6, y: top + 1.3 }, { x, y: top + 2.6 }], { fill: colors.warning });
}

import type { CoverBlock } from '../reportDocument.ts';
import { drawParagraph } from './drawParagraph.ts';
import { drawLine, heightOf, innerFlow, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, page, sizes } from './theme.ts';

/** mm from the top: nothing on the cover goes below `lowest`, and the title stands at `usual` unless that needs the room. */
const heights = { highest: 40, usual: 76, lowest: 286, notice: 268 } as const;

/** Draws the cover on a page of its own and begins the next page. */
export function drawCover(flow: Flow, cover: CoverBlock): void {
  const { sheet } = flow;
  sheet.rect(0, 0, page.width, 5, { fill: colors.accent });
  drawLine(sheet, cover.product, { x: flow.left, y: 22, height: 8 }, { size: 13, color: colors.accent, strong: true });
  drawBadge(flow, cover.badge);
  const noticeTop = Math.min(heights.notice, heights.lowest - heightOf(flow, (trial) => drawNotice(trial, cover)));
  const factsHeight = heightOf(flow, (trial) => drawFacts(trial, cover.facts, 0));
  const room = noticeTop - 6 - factsHeight - heightOf(flow, (trial) => drawTitles(trial, cover));
  flow.y = Math.max(heights.highest, Math.min(heights.usual, room));
  drawTitles(flow, cover);
  drawFacts(flow, cover.facts, noticeTop - 6);
  flow.y = Math.max(flow.y + 4, noticeTop);
  drawNotice(innerFlow(flow, flow.left, flow.width), cover);
  flow.turnPage();
}

function drawTitles(flow: Flow, cover: CoverBlock): void {
  drawLines(flow, cover.title, { size: sizes.title, color: colors.accent, strong: true }, 1.32);
  flow.y += 2;
  drawLines(flow, cover.subtitle, { size: 10.5, color: colors.quiet }, 1.5);
  flow.y += 9;
  flow.sheet.rect(flow.left, flow.y, 22, 1.1, { fill: colors.warning });
  flow.y += 10;
  drawLines(flow, cover.company, { size: cover.company.length > 60 ? 13 : 18, color: colors.ink, strong: true }, 1.4);
  flow.y += 5;
  if (cover.warning !== null) drawLines(flow, cover.warning, { size: 10.5, color: colors.warning, strong: true }, 1.5);
  drawPreparedBy(flow, cover);
}

/** mm that a logo may take at most. */
const logoBox = { width: 45, height: 18 } as const;

function drawPreparedBy(flow: Flow, { preparedBy }: CoverBlock): void {
  if (preparedBy === undefined) return;
  const { label, name, logo } = preparedBy;
  flow.y += 3;
  if (name !== '') drawLines(flow, `${label}  ${name}`, { size: 10.5, color: colors.ink }, 1.5);
  if (logo === null) return;
  const scale = Math.min(logoBox.width / logo.width, logoBox.height / logo.height);
  flow.y += 1.5;
  flow.sheet.picture(logo, flow.left, flow.y, logo.width * scale, logo.height * scale);
  flow.y += logo.height * scale + 2;
}

function drawBadge(flow: Flow, badge: string): void {
  const size = 10.5;
  const width = flow.sheet.widthOf(badge, size) + 9;
  const left = flow.left + flow.width - width;
  flow.sheet.rect(left, 21.5, width, 9, { stroke: { color: colors.warning, width: 0.5 } });
  drawLine(flow.sheet, badge, { x: left + width / 2, y: 21.5, height: 9 }, { size, color: colors.warning, strong: true }, 'center');
}

function drawLines(flow: Flow, text: string, style: Parameters<typeof drawLine>[3], leading: number): void {
  const height = lineHeight(style.size, leading);
  for (const line of linesOf(flow, text, flow.width, style.size)) {
    drawLine(flow.sheet, line, { x: flow.left, y: flow.y, height }, style);
    flow.y += height;
  }
}

/** The facts stand right above the notice, unless a long name pushes them down. */
function drawFacts(flow: Flow, facts: CoverBlock['facts'], bottom: number): void {
  const height = lineHeight(sizes.body, 1.5);
  const labelWidth = Math.max(...facts.map((fact) => flow.sheet.widthOf(fact.label, sizes.body))) + 6;
  const laid = facts.map((fact) => ({ ...fact, lines: linesOf(flow, fact.value, flow.width - labelWidth, sizes.body) }));
  const total = laid.reduce((sum, fact) => sum + fact.lines.length * height + 1.3, 0);
  flow.y = Math.max(flow.y + 4, bottom - total);
  for (const fact of laid) {
    flow.sheet.line({ x: flow.left, y: flow.y }, { x: flow.left + flow.width, y: flow.y }, { color: colors.grid, width: 0.2 });
    flow.y += 0.65;
    drawLine(flow.sheet, fact.label, { x: flow.left, y: flow.y, height }, { size: sizes.body, color: colors.quiet });
    for (const line of fact.lines) {
      drawLine(flow.sheet, line, { x: flow.left + labelWidth, y: flow.y, height }, { size: sizes.body, color: colors.ink });
      flow.y += height;
    }
    flow.y += 0.65;
  }
}

function drawNotice(flow: Flow, { notice }: CoverBlock): void {
  drawParagraph(flow, { text: notice, tone: 'quiet' }, false);
}

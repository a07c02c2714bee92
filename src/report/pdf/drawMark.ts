import type { Point } from '../charts/radarGeometry.ts';
import type { AnswerMark } from '../reportDocument.ts';
import { drawLine } from './flow.ts';
import type { Sheet } from './sheet.ts';
import { colors } from './theme.ts';

const radius = 1.45;
const outline = { color: colors.accent, width: 0.28 };

/** A disc filled as far as the requirement is met: readable without colour. */
export function drawMark(sheet: Sheet, mark: AnswerMark, centre: Point): void {
  if (mark.kind === 'open') {
    sheet.line({ x: centre.x - 1, y: centre.y }, { x: centre.x + 1, y: centre.y }, { color: colors.quiet, width: 0.3 });
    return;
  }
  sheet.polygon(arc(centre, 1), { fill: colors.paper, stroke: outline });
  if (mark.kind === 'unknown') {
    drawLine(sheet, '?', { x: centre.x, y: centre.y - 1.5, height: 3 }, { size: 6, color: colors.accent, strong: true }, 'center');
  } else if (mark.share > 0) {
    sheet.polygon(mark.share === 1 ? arc(centre, 1) : [centre, ...arc(centre, mark.share)], { fill: colors.accent });
  }
}

/** Points of a part of a circle, clockwise from the top. */
function arc(centre: Point, share: number): readonly Point[] {
  const steps = Math.ceil(32 * share);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = 2 * Math.PI * share * (index / steps);
    return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
  });
}

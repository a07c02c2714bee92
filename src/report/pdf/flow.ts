import { breakLines } from './breakLines.ts';
import { blankSheet, type Sheet, type TextStyle } from './sheet.ts';
import { mmPerPoint, page } from './theme.ts';

/** A column that blocks are set into, one below the other. */
export type Flow = {
  readonly sheet: Sheet;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the next block begins, mm from the top; drawers move it down. */
  y: number;
  readonly turnPage: () => void;
};

/** The column of a whole page, beginning on the sheet's current page. */
export function pageFlow(sheet: Sheet): Flow {
  const flow: Flow = {
    sheet,
    left: page.left,
    width: page.width - page.left - page.right,
    top: page.top,
    bottom: page.height - page.bottom,
    y: page.top,
    turnPage: () => {
      sheet.addPage();
      flow.y = flow.top;
    },
  };
  return flow;
}

/** A column inside another that never turns the page. */
export function innerFlow(outer: Flow, left: number, width: number): Flow {
  return { sheet: outer.sheet, left, width, top: outer.y, bottom: Infinity, y: outer.y, turnPage: () => undefined };
}

/** The height that something takes, learnt by drawing it on nothing. */
export function heightOf(flow: Flow, draw: (trial: Flow) => void): number {
  const trial = { ...innerFlow(flow, flow.left, flow.width), sheet: blankSheet(flow.sheet), top: 0, y: 0 };
  draw(trial);
  return trial.y;
}

/** Turns the page unless `height` still fits, or the page is fresh anyway. */
export function ensureRoom(flow: Flow, height: number): void {
  if (flow.y > flow.top && flow.y + height > flow.bottom) flow.turnPage();
}

/** Lines of a text for a width in mm at a size in pt. */
export function linesOf(flow: Flow, text: string, width: number, size: number): readonly string[] {
  return breakLines(text, width, (part) => flow.sheet.widthOf(part, size));
}

export function lineHeight(size: number, leading: number): number {
  return size * leading * mmPerPoint;
}

/** Draws one line whose box begins at `y`; the base line is set so that Chinese stands in its middle. */
export function drawLine(
  sheet: Sheet,
  text: string,
  box: { readonly x: number; readonly y: number; readonly height: number },
  style: TextStyle,
  align: 'left' | 'center' | 'right' = 'left',
): void {
  sheet.text(text, { x: box.x, y: box.y + baseline(box.height, style.size) }, style, align);
}

/** From the top of a line box to the base line: ideographs reach 0.88 em above and 0.12 em below it. */
export function baseline(height: number, size: number): number {
  return height / 2 + 0.38 * size * mmPerPoint;
}

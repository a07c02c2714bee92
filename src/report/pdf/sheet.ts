import type { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import type { Point } from '../charts/radarGeometry.ts';
import type { FontMeasure } from './embedFont.ts';
import type { Logo } from '../reportDocument.ts';
import { mmPerPoint, type Color } from './theme.ts';

/** `size` in pt. There is one weight; `strong` thickens it with a thin line. */
export type TextStyle = { readonly size: number; readonly color: Color; readonly strong?: boolean };

export type Stroke = { readonly color: Color; readonly width: number; readonly dash?: readonly number[] };
export type Paint = { readonly fill?: Color; readonly stroke?: Stroke };

/** What drawers draw on; all lengths in mm from the top left. */
export type Sheet = {
  readonly widthOf: (text: string, size: number) => number;
  /** `y` is the base line; `spread` widens each gap between characters, to fill a line. */
  readonly text: (text: string, at: Point, style: TextStyle, align?: 'left' | 'center' | 'right', spread?: number) => void;
  readonly rect: (x: number, y: number, width: number, height: number, paint: Paint) => void;
  readonly line: (from: Point, to: Point, stroke: Stroke) => void;
  readonly polygon: (points: readonly Point[], paint: Paint, isClosed?: boolean) => void;
  /** A picture into a box of this size. */
  readonly picture: (logo: Logo, x: number, y: number, width: number, height: number) => void;
  readonly linkToPage: (x: number, y: number, width: number, height: number, page: number) => void;
  readonly addPage: () => void;
  readonly goToPage: (page: number) => void;
  readonly pageCount: () => number;
};

/** A sheet of a PDF. */
export function pdfSheet(pdf: jsPDF, font: FontMeasure): Sheet {
  const widthOf = (text: string, size: number) => font.widthOf(text) * size * mmPerPoint;
  const setStroke = ({ color, width, dash }: Stroke) => {
    pdf.setDrawColor(...color);
    pdf.setLineWidth(width);
    pdf.setLineDashPattern([...(dash ?? [])], 0);
  };
  /** Returns what jsPDF calls a style. */
  const setPaint = ({ fill, stroke }: Paint): string => {
    if (fill !== undefined) pdf.setFillColor(...fill);
    if (stroke !== undefined) setStroke(stroke);
    return fill === undefined ? 'S' : stroke === undefined ? 'F' : 'FD';
  };
  return {
    widthOf,
    text: (text, at, style, align = 'left', spread = 0) => {
      if (text === '') return;
      const strong = style.strong === true;
      if (strong) setStroke({ color: style.color, width: style.size * 0.009 });
      pdf.setFontSize(style.size);
      pdf.setTextColor(...style.color);
      const shift = align === 'left' ? 0 : widthOf(text, style.size) * (align === 'center' ? 0.5 : 1);
      pdf.text(text, at.x - shift, at.y, {
        renderingMode: strong ? 'fillThenStroke' : 'fill',
        ...(spread === 0 ? {} : { charSpace: spread }),
      });
    },
    rect: (x, y, width, height, paint) => {
      const style = setPaint(paint);
      pdf.rect(x, y, width, height, style);
    },
    line: (from, to, stroke) => {
      setStroke(stroke);
      pdf.line(from.x, from.y, to.x, to.y);
    },
    polygon: (points, paint, isClosed = true) => {
      const [first, ...rest] = points;
      if (first === undefined) return;
      let last = first;
      const steps = rest.map((point) => {
        const step = [point.x - last.x, point.y - last.y];
        last = point;
        return step;
      });
      const style = setPaint(paint);
      pdf.lines(steps, first.x, first.y, [1, 1], style, isClosed);
    },
    picture: ({ format, base64 }, x, y, width, height) => {
      const imageData = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      pdf.addImage({ imageData, format: format === 'png' ? 'PNG' : 'JPEG', x, y, width, height, compression: 'FAST' });
    },
    linkToPage: (x, y, width, height, pageNumber) => pdf.link(x, y, width, height, { pageNumber }),
    addPage: () => void pdf.addPage(),
    goToPage: (pageNumber) => void pdf.setPage(pageNumber),
    pageCount: () => pdf.getNumberOfPages(),
  };
}

/** A sheet that measures and draws nothing: to learn how high a block will be. */
export function blankSheet(sheet: Sheet): Sheet {
  const nothing = () => undefined;
  return {
    widthOf: sheet.widthOf,
    text: nothing,
    rect: nothing,
    line: nothing,
    polygon: nothing,
    picture: nothing,
    linkToPage: nothing,
    addPage: nothing,
    goToPage: nothing,
    pageCount: sheet.pageCount,
  };
}

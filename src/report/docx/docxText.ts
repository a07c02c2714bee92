import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { headingFont, hex, sizes } from './docxTheme.ts';

/** How a piece of text looks; sizes in half points. */
export type Look = { readonly size?: number; readonly color?: string; readonly bold?: boolean };

/** A text as runs, its line ends as breaks. */
export function runs(text: string, { size, color, bold = false }: Look = {}): readonly TextRun[] {
  const style: IRunOptions = {
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { bold, font: headingFont } : {}),
  };
  return text.split('\n').map((line, index) => new TextRun({ ...style, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** A paragraph of one look. */
export function line(text: string, look: Look = {}, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) });
}

/** A paragraph within a table: close and small. */
export function cellLine(text: string, look: Look = {}, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph {
  return line(text, { size: sizes.table, ...look }, { spacing: { before: 20, after: 20, line: 252 }, ...options });
}

export const quiet: Look = { color: hex.quiet };

import { colors, mix, page, type Color } from '../pdf/theme.ts';

/** Twentieths of a point, as Word measures. */
export const twipsPerMm = 1440 / 25.4;

/** The width of the text in twips. */
export const textWidth = Math.round((page.width - page.left - page.right) * twipsPerMm);

/** Chinese fonts by the names under which Windows has them; other systems put their own in their place. */
export const bodyFont = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '宋体' } as const;
export const headingFont = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '微软雅黑' } as const;

/** Sizes in half points. */
export const sizes = { title: 52, company: 36, chapter: 32, section: 24, body: 20, table: 17, small: 15, figure: 32 } as const;

/** The colours of the PDF as Word writes them. */
export const hex = {
  ink: hexOf(colors.ink),
  quiet: hexOf(colors.quiet),
  accent: hexOf(colors.accent),
  tint: hexOf(colors.tint),
  rule: hexOf(colors.rule),
  warning: hexOf(colors.warning),
  warningTint: hexOf(colors.warningTint),
  paper: hexOf(colors.paper),
} as const;

/** The ground of a score: the higher, the darker, and always light enough for dark text. */
export function scoreTint(value: number): string {
  return hexOf(mix(colors.paper, colors.accentLight, Math.min(1, Math.max(0, value)) * 0.75));
}

function hexOf(color: Color): string {
  return color.map((part) => part.toString(16).padStart(2, '0')).join('').toUpperCase();
}

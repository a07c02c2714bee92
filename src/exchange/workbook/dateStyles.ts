import { attributeOf, scanXml } from './scanXml.ts';

/** The numbers of the cell styles that show a number as a day; none when the styles cannot be read. */
export function readDateStyles(xml: string): ReadonlySet<number> {
  const formats = new Map<number, string>();
  const dateStyles = new Set<number>();
  let isInCellStyles = false;
  let style = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) {
        const format = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        if (isBuiltInDate(format) || isDateFormat(formats.get(format) ?? '')) dateStyles.add(style);
        style += 1;
      }
      return undefined;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
    text: () => undefined,
  });
  return dateStyles;
}

/** Formats that every program knows by number, those of Chinese editions among them; times alone are none. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 31) || format === 36 || (format >= 50 && format <= 58);
}

/** Years or days outside of quotes and brackets; programs write no format of more than 255 characters. */
function isDateFormat(code: string): boolean {
  return code.length <= 255 && /[yd]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));
}

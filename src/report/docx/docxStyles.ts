import type { IStylesOptions } from 'docx';
import type { ReportLanguage } from '../reportDocument.ts';
import { bodyFont, headingFont, hex, sizes } from './docxTheme.ts';

/** The looks that a reader can change at one place in Word. */
export function docxStyles(language: ReportLanguage): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: headingFont, size, bold: true, color: hex.accent },
    paragraph: { keepNext: true, spacing: { before, after } },
  });
  return {
    default: {
      document: {
        run: { font: bodyFont, size: sizes.body, color: hex.ink, language: { value: language === 'en' ? 'en-GB' : 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      heading1: heading(sizes.chapter, 240, 160),
      heading2: heading(sizes.section, 200, 100),
    },
    paragraphStyles: [
      { id: 'Part', name: 'Part', basedOn: 'Normal', next: 'Normal', ...heading(sizes.company, 0, 240) },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', run: { font: headingFont }, paragraph: { spacing: { after: 60 } } },
    ],
  };
}

import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { RunningWords } from '../reportDocument.ts';
import { hex, sizes, textWidth } from './docxTheme.ts';

const look = { size: sizes.small, color: hex.quiet };
const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: hex.rule };

/** What the report is, and the part. */
export function header(words: RunningWords, part: string): Header {
  return new Header({
    children: [
      new Paragraph({ tabStops, border: { bottom: rule }, children: [new TextRun({ ...look, text: words.header }), new TextRun({ ...look, children: ['\t', part] })] }),
    ],
  });
}

/** Company and page number, below them the editions that the numbers belong to. */
export function footer({ company, pageOfPages }: RunningWords, basis: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops,
        border: { top: rule },
        spacing: { after: 0 },
        children: [new TextRun({ ...look, text: [...company].slice(0, 50).join('') }), new TextRun({ ...look, children: ['\t', ...pageNumbers(pageOfPages)] })],
      }),
      new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ ...look, text: basis })] }),
    ],
  });
}

/** `第 {page} / {pages} 页` with the fields that Word counts. */
function pageNumbers(pageOfPages: string): readonly string[] {
  return pageOfPages.split(/(\{pages?\})/u).map((piece) => {
    if (piece === '{page}') return PageNumber.CURRENT;
    return piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece;
  });
}

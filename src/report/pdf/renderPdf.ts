import { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import { contentHash } from '../../core/shared/index.ts';
import { codePoints, fontText } from '../font/fontText.ts';
import { cleanText } from '../font/cleanText.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { addBookmarks } from './addBookmarks.ts';
import { drawBlocks } from './drawBlock.ts';
import { drawRunning } from './drawRunning.ts';
import { embedFont } from './embedFont.ts';
import { pageFlow } from './flow.ts';
import { mapTexts } from './mapTexts.ts';
import { drawContents, type Outline } from './outline.ts';
import { pdfSheet } from './sheet.ts';

/** The finished file, and the characters that the font lacks: drawn as 〓 and listed in the report. */
export type RenderedPdf = { readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] };

/**
 * Draws a report as an A4 PDF. The same document and font make the same bytes, in a browser and in Node, in
 * any time zone: dates and the file's id come from the document alone.
 *
 * @param font the opened TrueType font beside the app, see `unpackFont`
 */
export function renderPdf(document: ReportDocument, font: Uint8Array): RenderedPdf {
  const cleaned = mapTexts(document, cleanText);
  // The document is built in one order, so its plain JSON is as good as canonical JSON and faster.
  const hash = contentHash(JSON.stringify(cleaned));
  const pdf = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 });
  const measure = embedFont(pdf, font, subsetTag(hash));
  const missing = new Set<string>();
  const written = mapTexts(cleaned, (text) =>
    fontText(text, measure.covers, document.language === 'en', (character) => missing.add(character)),
  );
  describe(pdf, cleaned, hash);

  const sheet = pdfSheet(pdf, measure);
  const outline: Outline = { entries: [], parts: [], lines: countContentLines(document), place: null };
  const flow = pageFlow(sheet);
  const drawing = {
    outline,
    continued: written.running.continued,
    isJustified: document.language === 'zh-CN',
    missing: Array.from(missing, codePoints),
  };
  drawBlocks(flow, written.blocks, drawing);
  drawContents(sheet, outline);
  drawRunning(sheet, written.running, outline);
  addBookmarks(pdf, outline);
  return { bytes: new Uint8Array(pdf.output('arraybuffer')), missing: [...missing] };
}

/** Six capital letters, as PDF marks an embedded part of a font. */
function subsetTag(hash: string): string {
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (parseInt(hash.slice(2 * index, 2 * index + 2), 16) % 26))).join('');
}

function describe(pdf: jsPDF, document: ReportDocument, hash: string): void {
  pdf.setProperties({ title: document.title, subject: document.subject, creator: document.creator });
  pdf.setLanguage(document.language === 'en' ? 'en-GB' : 'zh-CN');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  // jsPDF refuses other years.
  const date = /^(19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\d$/.test(document.date) ? document.date : '1970-01-01';
  pdf.setCreationDate(`D:${date.replaceAll('-', '')}000000+00'00'`);
  pdf.setFileId(hash.slice(0, 32));
}

/** Chapters, and the parts with a name. */
function countContentLines(document: ReportDocument): number {
  return document.blocks.filter((block) => (block.kind === 'heading' && block.level === 1) || (block.kind === 'part' && block.name !== '')).length;
}

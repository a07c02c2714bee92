import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mapTexts } from '../pdf/mapTexts.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { docxSections } from './docxSections.ts';
import { docxStyles } from './docxStyles.ts';
import { xmlText } from './xmlText.ts';

/** Draws a report as a Word file: native headings, tables and a table of contents, no macro and nothing that is fetched. */
export async function packDocx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const cleaned = mapTexts(document, xmlText);
  const { title, subject, creator } = cleaned;
  const file = new Document({
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    styles: docxStyles(cleaned.language),
    sections: docxSections(cleaned),
  });
  return repeatable(await Packer.pack(file, 'uint8array'), document.date);
}

/** The library writes the hour of its work into the file and counts on from file to file; a report bears its own date and its own numbers. */
function repeatable(bytes: Uint8Array, isoDate: string): Uint8Array<ArrayBuffer> {
  const date = isZipDate(isoDate) ? isoDate : '1980-01-01';
  const files = unzipSync(bytes);
  const edited = (name: string, edit: (xml: string) => string) => ({ [name]: strToU8(edit(strFromU8(files[name] ?? new Uint8Array()))) });
  const moment = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu;
  const parts = {
    ...files,
    ...edited('docProps/core.xml', (xml) => xml.replace(moment, `$1${date}T00:00:00Z$3`)),
    ...edited('word/document.xml', renumbered),
  };
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // Archives keep local time, so midnight here is midnight in every zone.
  return zipSync(parts, { level: 6, mtime: new Date(year, month - 1, day) });
}

/** Numbers of places and pictures from one on, in their order; in texts there is no `<`, so only marks are changed. */
function renumbered(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<(w:bookmark|wp:docPr)(?:Start|End)?[^<>]*? (?:w:)?id=")(\d+)"/gu, (_, before: string, kind: string, old: string) => {
    const key = `${kind} ${old}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `${before}${number}"`;
  });
}

/** Archives know no earlier and no later years. */
function isZipDate(date: string): boolean {
  return /^(19[89]\d|20\d\d)-\d\d-\d\d$/u.test(date);
}

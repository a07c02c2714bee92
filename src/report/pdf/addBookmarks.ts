import type { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import { originalOf } from '../font/fontText.ts';
import type { Outline } from './outline.ts';

/** Gives the file its bookmarks: parts, their chapters, and the sections of these. */
export function addBookmarks(pdf: jsPDF, { entries, parts }: Outline): void {
  let part: unknown = null;
  let chapter: unknown = null;
  const add = (parent: unknown, text: string, pageNumber: number): unknown =>
    pdf.outline.add(parent, Array.from(text, originalOf).join(''), { pageNumber });
  entries.forEach((entry, index) => {
    const begun = parts.find(({ entriesBefore }) => entriesBefore === index);
    if (begun !== undefined) part = begun.name === '' ? null : add(null, begun.name, begun.page);
    const added = add(entry.level === 1 ? part : chapter, entry.text, entry.page);
    if (entry.level === 1) chapter = added;
  });
}

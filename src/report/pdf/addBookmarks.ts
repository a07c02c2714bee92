import type { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import { originalOf } from '../font/fontText.ts';
import type { Outline } from './outline.ts';

/** Gives the file its bookmarks: chapters with their sections below them. */
export function addBookmarks(pdf: jsPDF, outline: Outline): void {
  let chapter: unknown = null;
  for (const entry of outline.entries) {
    const title = Array.from(entry.text, originalOf).join('');
    const added = pdf.outline.add(entry.level === 1 ? null : chapter, title, { pageNumber: entry.page });
    if (entry.level === 1) chapter = added;
  }
}

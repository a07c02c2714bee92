import type { ReportDocument } from './reportDocument.ts';

/**
 * Draws a report as a Word file (ECMA-376). The same document makes the same bytes, in a browser and in Node, in any time zone.
 * The code for it is loaded only now, as it is large and most reports are PDFs.
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const room = await import('./docx/packDocx.ts');
  return room.packDocx(document);
}

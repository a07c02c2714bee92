export { collectReport, type ReportSettings } from './collectReport.ts';
export { buildReport } from './content/buildReport.ts';
export { fontFileName } from './font/standIns.ts';
export { unpackFont } from './font/unpackFont.ts';
export { renderPdf, type RenderedPdf } from './pdf/renderPdf.ts';
export type { ReportDocument, ReportLanguage } from './reportDocument.ts';
export type { LadderPart, LadderView, MaturityPart, ReportInput, SecurityPart } from './reportInput.ts';
export type { ReportShelf } from './reportShelf.ts';

export { buildReport } from './content/buildReport.ts';
export { fontFileName } from './font/standIns.ts';
export { unpackFont } from './font/unpackFont.ts';
export { renderPdf, type RenderedPdf } from './pdf/renderPdf.ts';
export type { ReportDocument, ReportLanguage } from './reportDocument.ts';

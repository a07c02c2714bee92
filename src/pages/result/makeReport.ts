import type { Assessment } from '../../core/assessment/index.ts';
import type { Language } from '../../i18n/index.ts';
import type * as ReportRoom from '../../report/index.ts';
import type { ReportInput, ReportSection } from '../../report/index.ts';
import { builtInCatalogue, fileStem, isPdf, ownFile, packReportTables, recallBenchmark, saveChecked, useBenchmark, useSettings } from '../../state/index.ts';

/** A report that was handed to the user. */
export type MadeReport = {
  readonly name: string;
  readonly bytes: number;
  /** Characters of the user's texts that the font lacks; the report marks and lists them. */
  readonly missing: readonly string[];
};

export type ReportFormat = 'pdf' | 'docx' | 'xlsx';

/** What of a report the user chooses. */
export type ReportChoice = { readonly format: ReportFormat; readonly language: Language; readonly leftOut: readonly ReportSection[] };

type Rendered = { readonly bytes: Uint8Array; readonly missing: readonly string[] };

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Makes the report of everything that the assessment answers and hands it to the user; the report, and the font or the code
 * for another format, are loaded only now.
 */
export async function makeReport({ assessment }: { readonly assessment: Assessment }, { format, language, leftOut }: ReportChoice): Promise<MadeReport> {
  const report = await import('../../report/index.ts');
  const { preparedBy } = useSettings.getState();
  await recallBenchmark();
  const { benchmark } = useBenchmark.getState();
  const settings = { language, leftOut, preparedBy, benchmark, date: assessment.round.date, appVersion: __APP_VERSION__ };
  const { bytes, missing } = await render(report, await report.collectReport(assessment, builtInCatalogue, settings), format);
  const name = `${fileStem(assessment)}.${format}`;
  const isWhole = await saveChecked(new Blob([bytes.slice()], { type: mediaTypes[format] }), name, format === 'pdf' ? isPdf : isArchive);
  if (!isWhole) throw new Error(`${name}: ${format === 'pdf' ? '%PDF- … %%EOF' : 'PK'}`);
  return { name, bytes: bytes.length, missing };
}

async function render(report: typeof ReportRoom, input: ReportInput, format: ReportFormat): Promise<Rendered> {
  switch (format) {
    case 'pdf':
      return report.renderPdf(report.buildReport(input), await openFont(report));
    case 'docx':
      return { bytes: await report.renderDocx(report.buildReport(input)), missing: [] };
    case 'xlsx':
      return { bytes: await packReportTables(report.renderTables(input), input.date, report.buildReport(input).running.basis), missing: [] };
  }
}

/** Whether bytes begin as an archive does, which Word and Excel files are. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

type Font = Uint8Array<ArrayBuffer>;
type FontRoom = { readonly fontFileName: string; readonly unpackFont: (bytes: Font) => Promise<Font> };

let openedFont: Promise<Font> | null = null;

/** The opened font, kept for the next report; a failed load is tried again. */
export function openFont({ fontFileName, unpackFont }: FontRoom): Promise<Font> {
  openedFont ??= fetchBytes(`fonts/${fontFileName}`)
    .then(unpackFont)
    .catch((error: unknown) => {
      openedFont = null;
      throw error;
    });
  return openedFont;
}

async function fetchBytes(path: string): Promise<Font> {
  return new Uint8Array(await (await ownFile(path)).arrayBuffer());
}

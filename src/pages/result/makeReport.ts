import type { Assessment } from '../../core/assessment/index.ts';
import type { Language } from '../../i18n/index.ts';
import { builtInCatalogue, fileStem, isPdf, saveChecked } from '../../state/index.ts';

/** A report that was handed to the user. */
export type MadeReport = {
  readonly name: string;
  readonly bytes: number;
  /** Characters of the user's texts that the font lacks; the report marks and lists them. */
  readonly missing: readonly string[];
};

/**
 * Makes the PDF report of everything that the assessment answers and hands it to the user; the report and its font
 * are loaded only now.
 */
export async function makeReport({ assessment }: { readonly assessment: Assessment }, language: Language): Promise<MadeReport> {
  const report = await import('../../report/index.ts');
  const settings = { language, date: assessment.round.date, appVersion: __APP_VERSION__ };
  const [input, font] = await Promise.all([report.collectReport(assessment, builtInCatalogue, settings), openFont(report)]);
  const { bytes, missing } = report.renderPdf(report.buildReport(input), font);
  const name = `${fileStem(assessment)}.pdf`;
  const isWhole = await saveChecked(new Blob([bytes.slice()], { type: 'application/pdf' }), name, isPdf);
  if (!isWhole) throw new Error(`${name}: %PDF- … %%EOF`);
  return { name, bytes: bytes.length, missing };
}

type Font = Uint8Array<ArrayBuffer>;
type FontRoom = { readonly fontFileName: string; readonly unpackFont: (bytes: Font) => Promise<Font> };

let openedFont: Promise<Font> | null = null;

/** The opened font, kept for the next report; a failed load is tried again. */
export function openFont({ fontFileName, unpackFont }: FontRoom): Promise<Font> {
  openedFont ??= fetchBytes(`./fonts/${fontFileName}`)
    .then(unpackFont)
    .catch((error: unknown) => {
      openedFont = null;
      throw error;
    });
  return openedFont;
}

async function fetchBytes(url: string): Promise<Font> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

import type { Language } from '../../i18n/index.ts';
import { builtInCatalogue, fileStem, saveFile } from '../../state/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';

/** A report that was handed to the user. */
export type MadeReport = {
  readonly name: string;
  readonly bytes: number;
  /** Characters of the user's texts that the font lacks; the report marks and lists them. */
  readonly missing: readonly string[];
};

/** Makes the PDF report and hands it to the user; the report and its font are loaded only now. */
export async function makeReport(view: MaturityView, language: Language): Promise<MadeReport> {
  const { assessment, edition, response, score, ref } = view;
  const [report, texts] = await Promise.all([import('../../report/index.ts'), builtInCatalogue.loadTexts('levelCumulative', ref, language)]);
  const font = await fetchBytes(`./fonts/${report.fontFileName}`).then(report.unpackFont);
  const document = report.buildReport({
    assessment,
    edition,
    texts,
    response,
    score,
    language,
    date: assessment.round.date,
    appVersion: __APP_VERSION__,
  });
  const { bytes, missing } = report.renderPdf(document, font);
  const name = `${fileStem(assessment)}.pdf`;
  saveFile(new Blob([bytes.slice()], { type: 'application/pdf' }), name);
  return { name, bytes: bytes.length, missing };
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

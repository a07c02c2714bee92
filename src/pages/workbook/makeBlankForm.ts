import type { Assessment } from '../../core/assessment/index.ts';
import type { Language } from '../../i18n/index.ts';
import { builtInCatalogue, fileStem, saveFile, today, type WorkbookRefs } from '../../state/index.ts';
import { openFont } from '../result/makeReport.ts';

/** Which questionnaires a form asks. */
export type FormPart = 'maturity' | 'security' | 'both';

export type MadeForm = { readonly name: string; readonly bytes: number };

/** Makes the blank form and hands it to the user; it is drawn by what draws the report, loaded only now. */
export async function makeBlankForm(assessment: Assessment, refs: WorkbookRefs, part: FormPart, language: Language): Promise<MadeForm> {
  const report = await import('../../report/index.ts');
  const wanted = { maturity: part === 'security' ? null : refs.maturity, security: part === 'maturity' ? null : refs.security };
  const settings = { language, date: today(), appVersion: __APP_VERSION__ };
  const [input, font] = await Promise.all([report.collectBlankForm(assessment, wanted, builtInCatalogue, settings), openFont(report)]);
  const document = report.buildBlankForm(input);
  const { bytes } = report.renderPdf(document, font);
  const name = `${fileStem(assessment)}-${document.running.header}.pdf`;
  saveFile(new Blob([bytes.slice()], { type: 'application/pdf' }), name);
  return { name, bytes: bytes.length };
}

/** Today where the user is, as `YYYY-MM-DD`. */

import { builtInCatalogue } from '../catalogue/index.ts';
import { applyWorkbook, compareWorkbook, type WorkbookComparison, type WorkbookContent, type WorkbookDifference, type WorkbookError } from '../core/assessment/index.ts';
import type { EditionRef } from '../core/edition/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { fileStem, saveFile } from '../exchange/index.ts';
import { useAssessment } from './assessmentStore.ts';
import { applyChanges } from './undo.ts';

/** The editions that the open assessment answers. */
export type WorkbookRefs = { readonly maturity: EditionRef; readonly security: EditionRef };

export type MadeWorkbook = { readonly name: string; readonly bytes: number };

/** What a workbook says otherwise than the open assessment; `inWords` gives a text as the workbook shows it. */
export type WorkbookPreview = {
  readonly content: WorkbookContent;
  readonly comparison: WorkbookComparison;
  readonly inWords: (difference: Pick<WorkbookDifference, 'edition' | 'id' | 'field'>, text: string) => string;
};

type Language = 'zh-CN' | 'en';

/** Writes the open assessment as a workbook, reads it back, and only then hands it to the user (SPEC X10). */
export async function exportWorkbook(refs: WorkbookRefs, language: Language): Promise<Result<MadeWorkbook, WorkbookError>> {
  const [room, editions] = await Promise.all([import('../exchange/workbook.ts'), loadEditions(refs)]);
  const { assessment } = useAssessment.getState();
  if (assessment === null) return failure({ type: 'unreadable' });
  const written = room.writeWorkbook({ assessment, editions, language, exportedAt: new Date().toISOString() });
  if (!written.ok) return written;
  const name = `${fileStem(assessment)}-${room.workbookWords[language].fileName}.xlsx`;
  saveFile(new Blob([written.value], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), name);
  return success({ name, bytes: written.value.length });
}

/** Reads a workbook and compares it with the open assessment; nothing is taken in yet. */
export async function previewWorkbook(file: Blob, refs: WorkbookRefs, language: Language): Promise<Result<WorkbookPreview, WorkbookError>> {
  const [room, editions] = await Promise.all([import('../exchange/workbook.ts'), loadEditions(refs)]);
  const content = await room.readWorkbookFile(file, editions);
  const { assessment } = useAssessment.getState();
  if (!content.ok) return content;
  if (assessment === null) return failure({ type: 'unreadable' });
  return success({
    content: content.value,
    comparison: compareWorkbook(assessment, content.value, room.openEditions(editions)),
    inWords: ({ edition, id, field }, text) => room.fieldInWords(field, text, room.labelsIn(editions, language, edition, id), room.workbookWords[language]),
  });
}

/**
 * Takes chosen differences over as one step to undo, after a snapshot (SPEC X9).
 *
 * @returns what was left out because it has changed again since the preview
 */
export async function takeOverWorkbook(chosen: readonly WorkbookDifference[]): Promise<readonly WorkbookDifference[]> {
  const at = new Date().toISOString();
  let leftOut: readonly WorkbookDifference[] = [];
  await applyChanges('beforeImport', (assessment) => {
    const applied = applyWorkbook(assessment, chosen, at);
    leftOut = applied.leftOut;
    return applied.assessment;
  });
  return leftOut;
}

/** Words of both languages: a workbook may have been made in either. */
async function loadEditions({ maturity, security }: WorkbookRefs) {
  const [requirements, requirementsZh, requirementsEn, questions, questionsZh, questionsEn] = await Promise.all([
    builtInCatalogue.loadEdition('levelCumulative', maturity),
    builtInCatalogue.loadTexts('levelCumulative', maturity, 'zh-CN'),
    builtInCatalogue.loadTexts('levelCumulative', maturity, 'en'),
    builtInCatalogue.loadEdition('weightedSections', security),
    builtInCatalogue.loadTexts('weightedSections', security, 'zh-CN'),
    builtInCatalogue.loadTexts('weightedSections', security, 'en'),
  ]);
  return {
    maturity: { edition: requirements, texts: { 'zh-CN': requirementsZh, en: requirementsEn } },
    security: { edition: questions, texts: { 'zh-CN': questionsZh, en: questionsEn } },
  };
}

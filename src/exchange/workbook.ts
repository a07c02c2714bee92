/** The door for workbooks going out and coming in; it brings the archive code, so it is only ever loaded when one is wanted. */
export { labelsIn } from './workbook/answerReaders.ts';
export { openEditions } from './workbook/openEditions.ts';
export { fieldInWords } from './workbook/fieldWords.ts';
export { readWorkbookFile } from './workbook/readWorkbook.ts';
export type { WorkbookEditions, WorkbookInput } from './workbook/workbookInput.ts';
export { workbookWords, type WorkbookLanguage, type WorkbookWords } from './workbook/workbookWords.ts';
export { writeTables, type TableCell, type TableSheet } from './workbook/writeTables.ts';
export { writeWorkbook } from './workbook/writeWorkbook.ts';

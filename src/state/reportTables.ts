import type { TableSheet } from '../exchange/workbook.ts';

/** Packs the tables of a report into a workbook; the code for it is loaded only now. */
export async function packReportTables(sheets: readonly TableSheet[], isoDate: string, footer: string): Promise<Uint8Array<ArrayBuffer>> {
  const room = await import('../exchange/workbook.ts');
  return room.writeTables(sheets, isoDate, footer);
}

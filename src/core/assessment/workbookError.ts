/**
 * Everything that can be wrong with a workbook as a file (SPEC X5). Each member has a sentence in both languages under
 * `workbook.error.<type>`: what is wrong, where, and what to do. What is wrong with single cells is told in the comparison.
 */
export type WorkbookError =
  | { readonly type: 'unreadable' }
  | { readonly type: 'tooLarge'; readonly megabytes: number; readonly limit: number }
  | { readonly type: 'oldOrEncrypted' }
  | { readonly type: 'notWorkbook' }
  | { readonly type: 'unsafe'; readonly threat: ZipThreat }
  | { readonly type: 'damaged'; readonly part: string }
  | { readonly type: 'tooManyCells'; readonly sheet: string; readonly limit: number }
  | { readonly type: 'notOurs' }
  | { readonly type: 'tooNew'; readonly formatVersion: number; readonly supported: number }
  /** The written workbook did not read back the same. */
  | { readonly type: 'notWritten' };

/** What an archive does that a workbook never does (SPEC X4). */
export type ZipThreat = 'entries' | 'size' | 'ratio' | 'overlap' | 'lyingSize' | 'encrypted' | 'duplicate';

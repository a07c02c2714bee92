/** The door for what the desk gives out: tables as CSV and workbook, counted records, and the query that counts them elsewhere. */
export { arxHead, arxHierarchies, arxLine } from './publication/arxFiles.ts';
export { asideCsv, asideSentences, batchesCsv } from './publication/asideCsv.ts';
export { csvBytes, type CsvEncoding } from './publication/csvBytes.ts';
export { csvLines, type CsvCell } from './publication/csvLines.ts';
export { flatColumns, flatRecord } from './publication/flatRecord.ts';
export { parquetRecords, type ParquetRecords } from './publication/parquetRecords.ts';
export { publicationColumns, publicationCsv, tenthsText } from './publication/publicationCsv.ts';
export { publicationSheets } from './publication/publicationSheets.ts';
export { codeLabel, publicationWords, type PublicationLanguage, type PublicationWords } from './publication/publicationWords.ts';
export { readCounts, type Counts, type CountsFault } from './publication/readCounts.ts';
export { recordsSchema } from './publication/recordsSchema.ts';
export { duckdbNdjson, tablesSql, type RecordForm } from './publication/tablesSql.ts';
export { zipFiles } from './publication/zipFiles.ts';

import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ScoreRecord } from '../../core/disclosure/index.ts';
import { flatColumns, flatRecord, type FlatValue } from './flatRecord.ts';

export type ParquetRecords = {
  readonly add: (record: ScoreRecord) => void;
  readonly finish: () => Uint8Array;
};

/** Rows that are held before they are written; bounds what is in memory besides the file itself. */
const groupRows = 50_000;

/** Writes records as a Parquet file of {@link flatColumns}, group by group; half a million make about 6 MB. */
export function parquetRecords(): ParquetRecords {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: columnsOf(emptyRows()) }), createdBy: 'zhiti' });
  let rows = emptyRows();
  let length = 0;

  function flush(): void {
    // A writer in memory never gives a promise.
    void writer.write({ columnData: columnsOf(rows), rowGroupSize: groupRows });
    rows = emptyRows();
    length = 0;
  }

  return {
    add: (record) => {
      flatRecord(record).forEach((value, index) => rows[index]?.push(value));
      length += 1;
      if (length === groupRows) flush();
    },
    finish: () => {
      if (length > 0) flush();
      void writer.finish();
      return bytes.getBytes();
    },
  };
}

function emptyRows(): FlatValue[][] {
  return flatColumns.map(() => []);
}

function columnsOf(rows: FlatValue[][]) {
  return flatColumns.map(({ name, type, nullable }, index) => ({ name, type, nullable, data: rows[index] ?? [] }));
}

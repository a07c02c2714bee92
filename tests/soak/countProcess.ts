// Counts records with DuckDB in a process of its own, so that its memory can be measured.
import { countWithDuckdb } from '../publication/countWithDuckdb.ts';

const [records, counts] = process.argv.slice(2);
if (records === undefined || counts === undefined) throw new Error('records and counts are missing');
await countWithDuckdb(records, counts);

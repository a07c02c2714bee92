import type { Command } from './command.ts';

/** `aggregate PATH... --campaign C --identity KEY --out DIR`: opens, checks, pools and suppresses exports (SPEC G1–G12). */
export const aggregateCommand: Command = {
  name: 'aggregate',
  synopsis: 'aggregate PATH... --campaign CAMPAIGN.json --identity KEY --out DIR',
  summary: '打开、核对、汇总封存文件并生成可公布的表 / opens, checks and pools sealed exports and makes tables that may be published',
  details: [
    'PATH     封存文件 *.age、已打开的记录 *.ndjson，或放着它们的文件夹 / sealed *.age files, opened records *.ndjson, or folders of them',
    '--identity         密钥文件；只有 *.ndjson 时可以不给，给了才签对标包 / the key file; not needed for *.ndjson alone; only with it a benchmark pack is signed',
    '--passphrase-file  密钥口令所在文件的第一行；也可用环境变量 ZHITI_PASSPHRASE / first line is the passphrase of the key; or the variable ZHITI_PASSPHRASE',
    '--withdrawn FILE   撤回码，每行一个 / withdrawal codes, one a line',
    '--earlier LOG      以前的 release-log.json，可多次给出；DIR 里的会自动比较 / earlier release logs, may be repeated; those in DIR are compared by themselves',
    '--view             publication、internal 或 both（默认）/ publication, internal or both (the default)',
    '--date, --lang     发布日期（默认今天）与语言 zh-CN|en / day of the release (today unless told) and language',
    '--records          另写计入的记录：NDJSON、Parquet、ARX，以及 tables.sql / also writes the counted records as NDJSON, Parquet, for ARX, and tables.sql',
    '--counts FILE      不给 PATH：用 tables.sql 在别处得到的计数（CSV 或 NDJSON）/ instead of PATHs: counts made elsewhere by tables.sql (CSV or NDJSON)',
    '输出一行 JSON：计入数 counted、未计入的原因 aside、公布与不公布的格数 shown、suppressed、发布的指纹 release、写出的文件 out。',
    'One line of JSON: counted, aside by reason, cells shown and suppressed, the hash of the release, and out, the files written.',
  ],
  // What only this command needs is loaded with it.
  run: async (args, io) => (await import('./aggregateRun.ts')).runAggregate(args, io),
};

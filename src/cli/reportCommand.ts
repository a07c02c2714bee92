import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Assessment } from '../core/assessment/index.ts';
import type { Catalogue } from '../core/edition/index.ts';
import { success, z } from '../core/shared/index.ts';
import type { ReportBenchmark } from '../report/index.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { openEditionFolder, type EditionFolder } from './editionFolder.ts';
import { fileFaultLine } from './fileFaultLine.ts';
import { packageFolder } from './packageFolder.ts';
import { readAppVersion } from './readAppVersion.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';
import { readAssessment } from './readAssessment.ts';
import { readBenchmark } from './readBenchmark.ts';

type Language = 'zh-CN' | 'en';

/** `report FILE --out REPORT.pdf`: the same file that the app makes; its ending decides the format. */
export const reportCommand: Command = {
  name: 'report',
  synopsis: 'report FILE --out REPORT.pdf|.docx|.xlsx [--lang zh-CN|en] [--date YYYY-MM-DD] [--benchmark PACK]',
  summary: '生成与应用相同的报告 / makes the same report as the app',
  details: [
    '--out    写到哪个文件；已有的会被覆盖 / the file to write; an existing one is replaced',
    '         后缀决定格式：.pdf、.docx（Word）或 .xlsx（Excel） / its ending decides the format: .pdf, .docx (Word) or .xlsx (Excel)',
    '--lang   报告语言，默认 zh-CN / language of the report, zh-CN unless told',
    '--date   报告日期，默认取档案的自评日期，因此同一档案总得到同一文件',
    '         date of the report; unless told, that of the round, so that the same assessment makes the same file',
    '--benchmark  对标包（*.zhiti-benchmark.json）；签名有效才采用，签名指纹印在报告里，请与发布单位核对',
    '         a benchmark pack; taken only with a valid signature, whose fingerprint stands in the report to be compared with the publisher',
  ],
  run: report,
};

async function report(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const usage = readUsage(args, io);
  if (usage === null) return 2;
  const editions = await openEditionFolder(resolve(packageFolder, 'questionnaires'));
  const opened = await readAssessment(resolve(io.folder, usage.file), editions.findEdition);
  if (!opened.ok) {
    io.complain(await fileFaultLine(usage.file, opened.error));
    return 1;
  }
  const pack = usage.benchmark === undefined ? success(null) : await readBenchmark(io.folder, usage.benchmark);
  if (!pack.ok) {
    io.complain(pack.error);
    return 1;
  }
  const { bytes, missing, isEmpty } = await renderReport(opened.value, editions, pack.value, usage);
  try {
    await writeFile(resolve(io.folder, usage.out), bytes);
  } catch {
    io.complain(`${usage.out}：写不进这个文件，请检查路径和权限，或另选位置 / cannot write this file; check path and permission, or choose another place`);
    return 1;
  }
  if (isEmpty) {
    io.complain(`${usage.file}：档案里还没有任何作答，报告只有封面和一句说明 / the file holds no answers yet; the report is a cover and a sentence`);
  }
  if (missing.length > 0) {
    io.complain(`${usage.file}：字体里没有这些字，报告中以 〓 代替：${missing.join(' ')} / the font lacks these characters, the report shows 〓 instead: ${missing.join(' ')}`);
  }
  io.print(JSON.stringify({ file: usage.file, report: usage.out, bytes: bytes.length, missing }));
  return 0;
}

const formats = ['pdf', 'docx', 'xlsx'] as const;

type Format = (typeof formats)[number];

type Usage = { readonly format: Format; readonly file: string; readonly out: string; readonly language: Language; readonly date: string | undefined; readonly benchmark: string | undefined };

function readUsage(args: readonly string[], io: CommandIo): Usage | null {
  const options = { out: { type: 'string' }, lang: { type: 'string' }, date: { type: 'string' }, benchmark: { type: 'string' } } as const;
  const parsed = readArguments('report', args, options, io);
  if (parsed === null) return null;
  const [file, ...others] = parsed.positionals;
  const { out, lang: language = 'zh-CN', date, benchmark } = parsed.values;
  const refuse = (chinese: string, english: string) => {
    complainOfUsage(reportCommand, chinese, english, io);
    return null;
  };
  if (file === undefined) return refuse('缺少文件', 'a file is missing');
  if (others.length > 0) return refuse('一次只能报告一个文件', 'one file at a time');
  if (out === undefined || out === '') return refuse('缺少 --out', '--out is missing');
  const format = formats.find((known) => out.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) return refuse('--out 的后缀只能是 .pdf、.docx 或 .xlsx', '--out must end in .pdf, .docx or .xlsx');
  if (language !== 'zh-CN' && language !== 'en') return refuse('--lang 只能是 zh-CN 或 en', '--lang must be zh-CN or en');
  if (date !== undefined && !z.iso.date().safeParse(date).success) {
    return refuse('--date 要写成 2026-11-20 这样的日期', '--date must be a date such as 2026-11-20');
  }
  return { file, out, format, language, date, benchmark };
}

type MadeReport = { readonly bytes: Uint8Array; readonly missing: readonly string[]; readonly isEmpty: boolean };

/** The report room and the font are large, so they are loaded only now. */
async function renderReport(assessment: Assessment, editions: EditionFolder, benchmark: ReportBenchmark | null, { format, language, date }: Usage): Promise<MadeReport> {
  const room = await import('../report/index.ts');
  const { editions: entries } = (await readData('catalogue.json')) as Catalogue; // validated by lint
  const shelf = { entries, findEdition: editions.findEdition, loadData: readData };
  const settings = { language, benchmark, date: date ?? assessment.round.date, appVersion: await readAppVersion() };
  const input = await room.collectReport(assessment, shelf, settings);
  const isEmpty = input.maturity === null && input.security === null && input.ladder === null;
  const document = room.buildReport(input);
  switch (format) {
    case 'docx':
      return { bytes: await room.renderDocx(document), missing: [], isEmpty };
    case 'xlsx': {
      const { writeTables } = await import('../exchange/workbook.ts');
      return { bytes: writeTables(room.renderTables(input), input.date, document.running.basis), missing: [], isEmpty };
    }
    case 'pdf': {
      const font = await readFile(resolve(packageFolder, 'public/fonts', room.fontFileName));
      return { ...room.renderPdf(document, await room.unpackFont(new Uint8Array(font))), isEmpty };
    }
  }
}

async function readData(path: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(packageFolder, 'questionnaires', path), 'utf8'));
}

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { scoreMaturityResponse, type Assessment } from '../core/assessment/index.ts';
import { z } from '../core/shared/index.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { openEditionFolder, type EditionFolder } from './editionFolder.ts';
import { fileFaultLine } from './fileFaultLine.ts';
import { newestResponse, type AnsweredEdition } from './newestResponse.ts';
import { packageFolder } from './packageFolder.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';
import { readAssessment } from './readAssessment.ts';

type Language = 'zh-CN' | 'en';

/** `report FILE --out REPORT.pdf`: the same PDF that the app makes. */
export const reportCommand: Command = {
  name: 'report',
  synopsis: 'report FILE --out REPORT.pdf [--lang zh-CN|en] [--date YYYY-MM-DD]',
  summary: '生成与应用相同的 PDF 报告 / makes the same PDF report as the app',
  details: [
    '--out    写到哪个文件；已有的会被覆盖 / the file to write; an existing one is replaced',
    '--lang   报告语言，默认 zh-CN / language of the report, zh-CN unless told',
    '--date   报告日期，默认取档案的自评日期，因此同一档案总得到同一文件',
    '         date of the report; unless told, that of the round, so that the same assessment makes the same file',
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
  const part = await newestResponse('levelCumulative', opened.value, editions);
  if (part === null) {
    io.complain(`${usage.file}：档案里没有成熟度作答，无法生成报告；请先在应用里作答 / the file holds no maturity answers to report on; answer in the app first`);
    return 1;
  }
  const { bytes, missing } = await renderReport(opened.value, part, editions, usage);
  try {
    await writeFile(resolve(io.folder, usage.out), bytes);
  } catch {
    io.complain(`${usage.out}：写不进这个文件，请检查路径和权限，或另选位置 / cannot write this file; check path and permission, or choose another place`);
    return 1;
  }
  if (missing.length > 0) {
    io.complain(`${usage.file}：字体里没有这些字，报告中以 〓 代替：${missing.join(' ')} / the font lacks these characters, the report shows 〓 instead: ${missing.join(' ')}`);
  }
  io.print(JSON.stringify({ file: usage.file, report: usage.out, bytes: bytes.length, missing }));
  return 0;
}

type Usage = { readonly file: string; readonly out: string; readonly language: Language; readonly date: string | undefined };

function readUsage(args: readonly string[], io: CommandIo): Usage | null {
  const options = { out: { type: 'string' }, lang: { type: 'string' }, date: { type: 'string' } } as const;
  const parsed = readArguments('report', args, options, io);
  if (parsed === null) return null;
  const [file, ...others] = parsed.positionals;
  const { out, lang: language = 'zh-CN', date } = parsed.values;
  const refuse = (chinese: string, english: string) => {
    complainOfUsage(reportCommand, chinese, english, io);
    return null;
  };
  if (file === undefined) return refuse('缺少文件', 'a file is missing');
  if (others.length > 0) return refuse('一次只能报告一个文件', 'one file at a time');
  if (out === undefined || out === '') return refuse('缺少 --out', '--out is missing');
  if (language !== 'zh-CN' && language !== 'en') return refuse('--lang 只能是 zh-CN 或 en', '--lang must be zh-CN or en');
  if (date !== undefined && !z.iso.date().safeParse(date).success) {
    return refuse('--date 要写成 2026-11-20 这样的日期', '--date must be a date such as 2026-11-20');
  }
  return { file, out, language, date };
}

/** The report room and the font are large, so they are loaded only now. */
async function renderReport(
  assessment: Assessment,
  { ref, edition, response }: AnsweredEdition<'levelCumulative'>,
  editions: EditionFolder,
  { language, date }: Usage,
): Promise<{ readonly bytes: Uint8Array; readonly missing: readonly string[] }> {
  const { buildReport, fontFileName, renderPdf, unpackFont } = await import('../report/index.ts');
  const document = buildReport({
    assessment,
    edition,
    texts: await editions.readMaturityTexts(ref, language),
    response,
    score: scoreMaturityResponse(edition, assessment, response),
    language,
    date: date ?? assessment.round.date,
    appVersion: await readAppVersion(),
  });
  const font = await readFile(resolve(packageFolder, 'public/fonts', fontFileName));
  return renderPdf(document, await unpackFont(new Uint8Array(font)));
}

async function readAppVersion(): Promise<string> {
  const text = await readFile(resolve(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // our own package
}

import { resolve } from 'node:path';
import {
  compareReceipts,
  findReceipt,
  readReceiptText,
  savedReceipt,
  type Assessment,
  type CodeFault,
  type EditionLookup,
  type FileError,
  type GivenReceipt,
  type Receipt,
} from '../core/assessment/index.ts';
import { success, type Result } from '../core/shared/index.ts';
import { readAssessmentFile } from '../exchange/reading.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { openEditionFolder } from './editionFolder.ts';
import { fileFaultLine } from './fileFaultLine.ts';
import { packageFolder } from './packageFolder.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';
import { readContent } from './readAssessment.ts';

/** `verify FILE [--code CODE]`: works out the result again and compares it with the code of a report, or with that the file was saved with (SPEC V1–V5, F4). */
export const verifyCommand: Command = {
  name: 'verify',
  synopsis: 'verify FILE [--code CODE]',
  summary: '核验档案与报告是否一致 / checks that an assessment file and a report belong together',
  details: [
    '--code   报告上的核验码，或扫描二维码得到的文字；不给时与档案保存时记下的核验码比较，旧档案没有记，identical 为 null',
    '         the code of the report, or the text of its QR code; without it the code that the file was saved with is compared; files without one give null',
    '输出一行 JSON：against 与什么比较（code 给出的、file 档案记下的）；identical 是否一致；differs 不同的部分（editions 题库、answers 回答、result 结果），只凭 17 位核验码看不出。',
    'One line of JSON: against says what was compared, code or file; identical; differs names editions, answers or result, which the 17 characters alone cannot tell.',
    '不一致时退出码为 1；一致也不说明回答属实。/ The exit code is 1 when they differ; a match does not show that the answers are true.',
  ],
  run: verify,
};

async function verify(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const usage = readUsage(args, io);
  if (usage === null) return 2;
  const { file, code } = usage;
  const given = code === undefined ? null : readReceiptText(code);
  if (given !== null && !given.ok) {
    io.complain(codeFaults[given.error]);
    return 1;
  }
  const editions = await openEditionFolder(resolve(packageFolder, 'questionnaires'));
  const opened = await openWithReceipt(resolve(io.folder, file), editions.findEdition);
  if (!opened.ok) {
    io.complain(await fileFaultLine(file, opened.error));
    return 1;
  }
  const { assessment, saved } = opened.value;
  const told = given === null ? { against: saved === null ? null : ('file' as const), given: saved } : { against: 'code' as const, given: given.value };
  return tell(file, await findReceipt(assessment, editions), told, io);
}

type Opened = { readonly assessment: Assessment; readonly saved: GivenReceipt | null };

/** The assessment with the receipt that its file was saved with; a pipe can be read only once. */
async function openWithReceipt(path: string, findEdition: EditionLookup): Promise<Result<Opened, FileError>> {
  const content = await readContent(path);
  if (!content.ok) return content;
  const opened = await readAssessmentFile(content.value, findEdition);
  return opened.ok ? success({ assessment: opened.value, saved: savedReceipt(await content.value.text()) }) : opened;
}

type Usage = { readonly file: string; readonly code: string | undefined };

function readUsage(args: readonly string[], io: CommandIo): Usage | null {
  const parsed = readArguments('verify', args, { code: { type: 'string' } }, io);
  if (parsed === null) return null;
  const [file, ...others] = parsed.positionals;
  if (file !== undefined && others.length === 0) return { file, code: parsed.values.code };
  if (file === undefined) complainOfUsage(verifyCommand, '缺少文件', 'a file is missing', io);
  else complainOfUsage(verifyCommand, '一次只能核验一个文件', 'one file at a time', io);
  return null;
}

const codeFaults: Readonly<Record<CodeFault, string>> = {
  noCode:
    '--code：这不是核验码；请照报告输入 17 位的核验码，或粘贴二维码的文字 / this is no code; enter the 17 characters of the report, or paste the text of its QR code',
  mistyped: '--code：核验码抄错了，请与报告逐位核对 / the code is mistyped; compare it with the report character by character',
};

type Told = { readonly against: 'code' | 'file' | null; readonly given: GivenReceipt | null };

function tell(file: string, receipt: Receipt | null, { against, given }: Told, io: CommandIo): ExitCode {
  const comparison = given === null ? null : compareReceipts(receipt, given);
  const isDifferent = comparison !== null && !comparison.identical;
  const identical = comparison === null ? null : comparison.identical;
  io.print(JSON.stringify({ file, against, identical, ...(receipt ?? noReceipt), differs: isDifferent ? comparison.differs : [] }));
  if (!isDifferent) return 0;
  io.complain(differenceLine(file, receipt, against));
  return 1;
}

function differenceLine(file: string, receipt: Receipt | null, against: Told['against']): string {
  if (against === 'file') {
    const [now, nowInEnglish] = receipt === null ? ['没有任何作答', 'no answers'] : [`核验码 ${receipt.code}`, `the code ${receipt.code}`];
    return `${file}：与档案保存时的结果不一致，现在是${now}；请查 differs，或用保存时的原件 / the result is not the one the file was saved with, it is now ${nowInEnglish}; see differs, or take the file as it was saved`;
  }
  return receipt === null
    ? `${file}：档案里还没有任何作答，与报告不一致 / the file holds no answers yet and does not match the report`
    : `${file}：档案与报告不一致，档案的核验码是 ${receipt.code} / the file does not match the report; its own code is ${receipt.code}`;
}

const noReceipt = { code: null, editions: {}, answers: null, result: null };

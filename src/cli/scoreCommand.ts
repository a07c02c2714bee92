import { resolve } from 'node:path';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { openEditionFolder } from './editionFolder.ts';
import { fileFaultLine } from './fileFaultLine.ts';
import { packageFolder } from './packageFolder.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';
import { readAssessment } from './readAssessment.ts';
import { summariseAssessment } from './summariseAssessment.ts';

/** `score FILE...`: one line of JSON per assessment file. */
export const scoreCommand: Command = {
  name: 'score',
  synopsis: 'score FILE...',
  summary: '给自评档案计分 / scores assessment files',
  details: [
    '每个文件输出一行 JSON：成熟度 maturity、信息安全 infosec、梯度 ladder；档案里没有作答的，该项为 null。',
    'One line of JSON per file: maturity, infosec and ladder; null for what a file does not answer.',
    '多个文件中有打不开的：其余照常输出，退出码为 1。',
    'A file that cannot be opened does not keep back the others; the exit code is then 1.',
  ],
  run: score,
};

async function score(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const parsed = readArguments('score', args, {}, io);
  if (parsed === null) return 2;
  if (parsed.positionals.length === 0) {
    complainOfUsage(scoreCommand, '缺少文件', 'a file is missing', io);
    return 2;
  }
  const editions = await openEditionFolder(resolve(packageFolder, 'questionnaires'));
  let exitCode: ExitCode = 0;
  for (const file of parsed.positionals) {
    const opened = await readAssessment(resolve(io.folder, file), editions.findEdition);
    if (opened.ok) {
      io.print(JSON.stringify({ file, ...(await summariseAssessment(opened.value, editions)) }));
    } else {
      io.complain(await fileFaultLine(file, opened.error));
      exitCode = 1;
    }
  }
  return exitCode;
}

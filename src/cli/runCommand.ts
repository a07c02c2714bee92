import { aggregateCommand } from './aggregateCommand.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { lintCommand } from './lintCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { scoreCommand } from './scoreCommand.ts';
import { sealCommand } from './sealCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

const commands: readonly Command[] = [scoreCommand, reportCommand, verifyCommand, sealCommand, aggregateCommand, lintCommand];

/** Runs the command that the arguments name and returns the exit code (contract, section 3). */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    overview().forEach(io.print);
    return 0;
  }
  if (name === undefined) {
    overview().forEach(io.complain);
    return 2;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    io.complain(`zhiti：没有“${name}”这个命令，可用的见 zhiti --help / there is no command “${name}”; see zhiti --help`);
    return 2;
  }
  if (asksForHelp(rest)) {
    helpOf(command).forEach(io.print);
    return 0;
  }
  return command.run(rest, io);
}

function overview(): readonly string[] {
  return [
    '智梯：智能制造能力成熟度自评 / Zhiti: self-assessment of smart manufacturing maturity',
    '',
    '用法 / Usage: npm run -s zhiti -- COMMAND',
    '',
    ...commands.flatMap((command) => [`  ${command.synopsis}`, `      ${command.summary}`]),
    '',
    '每个命令的说明 / More on a command: COMMAND --help',
    ...exitCodes,
  ];
}

function helpOf(command: Command): readonly string[] {
  return [`用法 / Usage: npm run -s zhiti -- ${command.synopsis}`, '', command.summary, ...command.details, '', ...exitCodes];
}

const exitCodes = [
  '结果写到标准输出（JSON），提示写到标准错误 / Results go to standard output as JSON, messages to standard error',
  '退出码 / Exit code: 0 完成 / done, 1 输入有误 / the input is at fault, 2 用法有误 / wrong usage',
];

/** After `--` everything is a file name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

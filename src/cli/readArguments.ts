import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, CommandIo } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true; strict: true; args: string[] }>
>;

/** Takes a command's arguments apart; null after complaining, when they are wrong. */
export function readArguments<const Given extends Options>(
  name: string,
  args: readonly string[],
  options: Given,
  io: CommandIo,
): Parsed<Given> | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The only errors of parseArgs are about the arguments; its first sentence says which.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    complainOfUsage({ name }, '参数不对', reason ?? 'wrong arguments', io);
    return null;
  }
}

/** Says what is wrong with the usage of a command and where its help is. */
export function complainOfUsage(command: Pick<Command, 'name'>, chinese: string, english: string, io: CommandIo): void {
  io.complain(`zhiti ${command.name}：${chinese}，用法见 zhiti ${command.name} --help / ${english}; see zhiti ${command.name} --help`);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/command.ts';
import { runCommand } from '../../src/cli/runCommand.ts';

/** What a command did: its exit code and the lines it wrote. */
export type Run = { readonly exitCode: ExitCode; readonly out: readonly string[]; readonly complaints: readonly string[] };

/** Runs a command of the command line in this process, in a folder of its own or one that is given. */
export async function runCli(args: readonly string[], folder = process.cwd()): Promise<Run> {
  const out: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runCommand(args, {
    folder,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    today: () => '2026-11-24',
  });
  return { exitCode, out, complaints };
}

/** Calls with a folder that holds these files and is removed afterwards. */
export async function inFolderOf<Value>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiti-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

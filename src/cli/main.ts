import { runCommand } from './runCommand.ts';
import { singleLine } from './singleLine.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: callersFolder(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${singleLine(line)}\n`),
  today: () => new Date().toISOString().slice(0, 10),
});

/** `npm run zhiti` changes into the package; the caller's folder is where the files were meant from. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'zhiti' && folder !== undefined ? folder : process.cwd();
}

/** 0 done, 1 the input is at fault, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch besides files; tests hand in their own. */
export type CommandIo = {
  /** Relative paths are meant from here. */
  readonly folder: string;
  /** Writes one line of results to standard output. */
  readonly print: (line: string) => void;
  /** Writes one line about a fault to standard error. */
  readonly complain: (line: string) => void;
  /** The day, as an ISO date. */
  readonly today: () => string;
};

/** One command of the command line. */
export type Command = {
  readonly name: string;
  /** What it is called with, as the overview shows it. */
  readonly synopsis: string;
  /** One line, Chinese then English. */
  readonly summary: string;
  /** What `--help` tells beyond synopsis and summary. */
  readonly details: readonly string[];
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
};

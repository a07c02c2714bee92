/** How many cases a test runs: few with every change of the code, all of them where `ZHITI_SOAK` is set. */
export function soakCount(few: number, all: number): number {
  return process.env['ZHITI_SOAK'] === undefined ? few : all;
}

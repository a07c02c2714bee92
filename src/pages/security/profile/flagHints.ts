import type { SecurityFlags } from '../../../core/answers/index.ts';

/** Two answers that hardly go together: `because` is yes, so the no of `doubtful` is worth another look. */
export type FlagHint = { readonly because: string; readonly doubtful: string };

const unlikely: readonly FlagHint[] = [
  { because: 'P_REMOTE', doubtful: 'P_CONN' },
  { because: 'P_CLOUD_DEV', doubtful: 'P_CONN' },
  { because: 'P_XBORDER', doubtful: 'P_DATA' },
];

/** The answers of the profile that contradict one another; nothing is changed, and nothing is judged on it. */
export function flagHints(flags: SecurityFlags): readonly FlagHint[] {
  return unlikely.filter(({ because, doubtful }) => flags.get(because) === true && flags.get(doubtful) === false);
}

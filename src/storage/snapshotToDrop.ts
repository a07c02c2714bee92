/** How many snapshots of an assessment are kept. */
export const maximumSnapshots = 20;
const newestKept = 5;

/**
 * Which of the snapshots goes when there is one too many (SPEC K7): the one whose neighbours lie closest together, measured by
 * its age, so that recent work is kept finely and older work ever more coarsely. The first and the newest five stay.
 *
 * @param times in ms, oldest first; the last one is now
 * @returns its place in the list, or null when there is room
 */
export function snapshotToDrop(times: readonly number[]): number | null {
  if (times.length <= maximumSnapshots) return null;
  const now = times[times.length - 1] ?? 0;
  let drop = 1;
  let smallest = Infinity;
  for (let index = 1; index < times.length - newestKept; index += 1) {
    const [before = 0, at = 0, after = 0] = times.slice(index - 1, index + 2);
    const share = (after - before) / Math.max(1, now - at);
    if (share < smallest) {
      smallest = share;
      drop = index;
    }
  }
  return drop;
}

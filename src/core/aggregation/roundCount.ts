/**
 * The published form of a count (SPEC G6): the nearest multiple of the base.
 *
 * @param base odd, so that no count lies between two multiples
 */
export function roundCount(n: number, base: number): number {
  return Math.round(n / base) * base;
}

/** Keeps the last result: several parts of a page ask for the same one within a single change. */
export function keepLast<Arguments extends readonly unknown[], Value>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let last: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given) => {
    if (last === null || last.given.some((argument, index) => argument !== given[index])) {
      last = { given, value: compute(...given) };
    }
    return last.value;
  };
}

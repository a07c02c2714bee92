/** Every key of two parts that begins with an id. */
export function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Every key of an id and a revision after the given one. */
export function since(id: string, revision: number): IDBKeyRange {
  return IDBKeyRange.bound([id, revision], [id, Infinity], true, false);
}

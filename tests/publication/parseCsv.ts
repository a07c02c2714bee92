/** Reads CSV as RFC 4180 has it: cells, and whether each was quoted. */
export function parseCsv(text: string): readonly (readonly { readonly text: string; readonly isQuoted: boolean }[])[] {
  const rows: { text: string; isQuoted: boolean }[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/guy;
  for (const [whole, quoted, bare = '', end] of text.matchAll(cell)) {
    if (whole === '') break;
    rows[rows.length - 1]?.push(quoted === undefined ? { text: bare, isQuoted: false } : { text: quoted.replace(/""/gu, '"'), isQuoted: true });
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

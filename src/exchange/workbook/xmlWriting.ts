const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Characters that XML cannot hold are not expected here; see `cellText` of the core. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

/** Text of a cell: besides, an underscore that would begin a mark such as `_x0041_` is written as such a mark itself. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));
}

/** The declaration and one root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const linkNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

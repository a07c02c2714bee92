/**
 * A place in JSON text. Every `scan…` function moves on past what it reads, or stops at the fault and
 * returns false; nesting deeper than `depthLeft` is a fault.
 */
export type Scan = { readonly text: string; position: number; depthLeft: number };

/** Reads one value of any kind. */
export function scanValue(scan: Scan): boolean {
  skipSpace(scan);
  switch (scan.text[scan.position]) {
    case '{':
      return scanList(scan, '}', scanMember);
    case '[':
      return scanList(scan, ']', scanValue);
    case '"':
      return scanString(scan);
    default:
      return scanScalar(scan);
  }
}

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

function scanList(scan: Scan, closing: string, scanEntry: (scan: Scan) => boolean): boolean {
  if (scan.depthLeft === 0) return false;
  scan.depthLeft -= 1;
  const isWhole = scanEntries(scan, closing, scanEntry);
  scan.depthLeft += 1;
  return isWhole;
}

function scanEntries(scan: Scan, closing: string, scanEntry: (scan: Scan) => boolean): boolean {
  scan.position += 1;
  skipSpace(scan);
  if (takes(scan, closing)) return true;
  while (scanEntry(scan)) {
    skipSpace(scan);
    if (takes(scan, closing)) return true;
    if (!takes(scan, ',')) return false;
  }
  return false;
}

function scanMember(scan: Scan): boolean {
  skipSpace(scan);
  if (scan.text[scan.position] !== '"' || !scanString(scan)) return false;
  skipSpace(scan);
  return takes(scan, ':') && scanValue(scan);
}

/** Reads a string, both quotes included. */
export function scanString(scan: Scan): boolean {
  for (scan.position += 1; scan.position < scan.text.length; scan.position += 1) {
    const code = scan.text.charCodeAt(scan.position);
    if (code < 0x20) return false;
    if (code === 0x22) return takes(scan, '"');
    if (code === 0x5c && !scanEscape(scan)) return false;
  }
  return false;
}

/** Stops on the last character of the escape. */
function scanEscape(scan: Scan): boolean {
  scan.position += 1;
  const character = scan.text[scan.position];
  if (character === undefined || !'"\\/bfnrtu'.includes(character)) return false;
  if (character !== 'u') return true;
  const digits = /^[0-9a-fA-F]*/.exec(scan.text.slice(scan.position + 1, scan.position + 5))?.[0].length ?? 0;
  scan.position += digits === 4 ? 4 : digits + 1;
  return digits === 4;
}

function scanScalar(scan: Scan): boolean {
  const start = scan.position;
  let end = start;
  while (end < scan.text.length && /[-+.\w]/.test(scan.text.charAt(end))) end += 1;
  if (end > start && scalar.test(scan.text.slice(start, end))) {
    scan.position = end;
    return true;
  }
  // A word cut off by the end of the text lacks its rest; any other is wrong where it begins.
  if (end === scan.text.length) scan.position = end;
  return false;
}

/** Moves past what JSON takes as white space. */
export function skipSpace(scan: Scan): void {
  while (isSpace(scan.text.charCodeAt(scan.position))) scan.position += 1;
}

function takes(scan: Scan, character: string): boolean {
  if (scan.text[scan.position] !== character) return false;
  scan.position += 1;
  return true;
}

/** Past the end of the text the code is not a number, which is no space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

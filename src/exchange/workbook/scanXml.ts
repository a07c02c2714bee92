/** What is told of XML while it is read from beginning to end; names are without their prefix. `open` may say that it has enough. */
export type XmlListener = {
  readonly open: (name: string, attributes: string, isEmpty: boolean) => 'enough' | undefined;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/**
 * Reads XML of a workbook in one pass, without recursion and without building a tree (SPEC X4). Declarations of types and
 * entities are refused, as the format forbids them; everything else that is not XML ends the reading.
 *
 * @returns whether the text was XML to its end
 */
export function scanXml(xml: string, listener: XmlListener): boolean {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const textEnd = next < 0 ? xml.length : next;
    if (textEnd > at) listener.text(xmlText(xml.slice(at, textEnd)));
    if (next < 0) return true;
    at = xml.startsWith('<!', next) || xml.startsWith('<?', next) ? afterOther(xml, next, listener) : afterTag(xml, next, listener);
    if (at === enough) return true;
    if (at < 0) return false;
  }
  return true;
}

/** In place of where to read on: nowhere, and no fault either. */
const enough = -2;

/** The value of an attribute, whatever its prefix; undefined when the tag has none of this name. One pass, however long the tag. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = 0;
  for (let equals = attributes.indexOf('='); equals >= 0; equals = attributes.indexOf('=', at)) {
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 0x20) open += 1;
    const quote = attributes.charAt(open);
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) return undefined;
    const found = attributes.slice(at, equals).trim();
    if (found.slice(found.indexOf(':') + 1) === name) return xmlText(attributes.slice(open + 1, close));
    at = close + 1;
  }
  return undefined;
}

/** Comments and processing instructions are passed over, CDATA is text. */
function afterOther(xml: string, start: number, listener: XmlListener): number {
  if (xml.startsWith('<?', start)) return after(xml, '?>', start);
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start);
  if (!xml.startsWith('<![CDATA[', start)) return -1;
  const end = after(xml, ']]>', start);
  if (end > 0) listener.text(xml.slice(start + 9, end - 3));
  return end;
}

function after(xml: string, ending: string, from: number): number {
  const found = xml.indexOf(ending, from);
  return found < 0 ? -1 : found + ending.length;
}

function afterTag(xml: string, start: number, listener: XmlListener): number {
  const end = tagEnd(xml, start + 1);
  if (end < 0) return -1;
  const isClosing = xml.charCodeAt(start + 1) === 0x2f;
  const isEmpty = xml.charCodeAt(end - 1) === 0x2f;
  const inner = xml.slice(start + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
  const nameEnd = /[\s]/u.exec(inner)?.index ?? inner.length;
  const name = inner.slice(inner.lastIndexOf(':', nameEnd - 1) + 1, nameEnd);
  if (name === '') return -1;
  if (isClosing) listener.close(name);
  else if (listener.open(name, inner.slice(nameEnd), isEmpty) === 'enough') return enough;
  if (isEmpty && !isClosing) listener.close(name);
  return end + 1;
}

/** The `>` that ends a tag; one inside quotes does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charCodeAt(at);
    if (quote !== 0) {
      if (character === quote) quote = 0;
    } else if (character === 0x22 || character === 0x27) quote = character;
    else if (character === 0x3e) return at;
    else if (character === 0x3c) return -1;
  }
  return -1;
}

const entities: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

function xmlText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/gu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

import { JSDOM } from 'jsdom';

const parser = new (new JSDOM('').window.DOMParser)();

/** The root of an XML text; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root = parser.parseFromString(xml, 'application/xml').documentElement;
  const fault = root.localName === 'parsererror' ? root : root.getElementsByTagName('parsererror')[0];
  if (fault !== undefined) throw new Error(fault.textContent);
  return root;
}

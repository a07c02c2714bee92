import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { failure, success, type Result } from '../../core/shared/index.ts';

const prefix = 'ZHITI-S1:';
const mostBytes = 20_000;

/** One half of a connection as a text that fits a QR code or a chat message. */
export type SignalKind = 'offer' | 'answer';

/** Packs a description into a code (SPEC Z5). */
export function encodeSignal(kind: SignalKind, sdp: string): string {
  const bytes = deflateSync(strToU8(`${kind}\n${sdp}`), { level: 9 });
  const base64 = btoa(String.fromCharCode(...bytes));
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a code, pasted with spaces or line breaks, or as the address that a QR code holds. */
export function decodeSignal(text: string, wanted: SignalKind): Result<string, 'noCode' | 'otherCode'> {
  const [, code] = /ZHITI-S1:([\w\s-]+)/u.exec(decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/giu, '%25'))) ?? [];
  if (code === undefined) return failure('noCode');
  try {
    const base64 = code.replace(/\s/gu, '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const content = strFromU8(inflateSync(bytes, { out: new Uint8Array(mostBytes) }));
    const end = content.indexOf('\n');
    return content.slice(0, end) === wanted ? success(content.slice(end + 1).replaceAll('\u0000', '')) : failure('otherCode');
  } catch {
    return failure('noCode');
  }
}

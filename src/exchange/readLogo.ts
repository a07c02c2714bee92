import { failure, success, type Result } from '../core/shared/index.ts';

/** A picture for the cover of a report; width and height in pixels. */
export type LogoPicture = { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number; readonly base64: string };

/** `kind`: neither PNG nor JPEG, or a damaged one; `large`: too many bytes; `wide`: too many pixels. */
export type LogoProblem = 'kind' | 'large' | 'wide';

export const mostLogoBytes = 300_000;
const mostPixels = 2000;

/** Reads a logo from the bytes of a file: what it is, is told by the bytes and never by the name. */
export function readLogo(bytes: Uint8Array): Result<LogoPicture, LogoProblem> {
  if (bytes.length > mostLogoBytes) return failure('large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? jpegSize(view);
  if (size === null || size.width === 0 || size.height === 0) return failure('kind');
  if (size.width > mostPixels || size.height > mostPixels) return failure('wide');
  return success({ ...size, base64: toBase64(bytes) });
}

/** Whether something remembered is still such a picture. */
export function isLogo(value: unknown): value is LogoPicture {
  if (typeof value !== 'object' || value === null) return false;
  const { format, width, height, base64 } = value as Record<string, unknown>; // each is looked at here
  const isSize = (side: unknown) => typeof side === 'number' && side > 0 && side <= mostPixels;
  return (format === 'png' || format === 'jpeg') && isSize(width) && isSize(height) && typeof base64 === 'string' && /^[A-Za-z0-9+/]+=*$/.test(base64);
}

type Size = Omit<LogoPicture, 'base64'>;

const pngStart = 0x89504e47;
const pngHeader = 0x49484452; // IHDR

function pngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(0) !== pngStart || view.getUint32(12) !== pngHeader) return null;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

const jpegStart = 0xffd8;

/** The frame header names the size; the segments before it are passed over by their length. */
function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== jpegStart) return null;
  let place = 2;
  while (place + 9 < view.byteLength) {
    const marker = view.getUint16(place);
    if (marker >> 8 !== 0xff) return null;
    if (isFrame(marker & 0xff)) return { format: 'jpeg', width: view.getUint16(place + 7), height: view.getUint16(place + 5) };
    const length = view.getUint16(place + 2);
    if (length < 2) return null;
    place += 2 + length;
  }
  return null;
}

/** C0 to CF begin a frame, but for the tables C4 and CC and the extension C8. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

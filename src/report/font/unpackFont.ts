/**
 * The font as TrueType, whichever way a host delivers the packed file: some add a content encoding to
 * gzip files, so that the browser has already opened it.
 *
 * @throws TypeError when the packed bytes are damaged
 */
export async function unpackFont(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

/** Whether bytes begin as an age file in binary does. */
export function startsAsAge(bytes: Uint8Array): boolean {
  return beginning(bytes).startsWith('age-encryption.org/v1\n');
}

/** Whether the header of an age file names a way of opening it: `X25519`, `scrypt`. */
export function hasStanza(bytes: Uint8Array, kind: string): boolean {
  return stanzasOf(bytes).some((line) => line.startsWith(`-> ${kind} `));
}

/** How many ways of opening a header names; each costs time to try. */
export function countStanzas(bytes: Uint8Array): number {
  return stanzasOf(bytes).length;
}

function stanzasOf(bytes: Uint8Array): readonly string[] {
  const text = beginning(bytes);
  const end = text.indexOf('\n---');
  return text.slice(0, end < 0 ? text.length : end).split('\n').filter((line) => line.startsWith('-> '));
}

/** Headers are plain letters; what follows is not and becomes other characters, which does no harm here. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024));
}

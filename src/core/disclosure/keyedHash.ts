import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** HMAC-SHA-256 of a text under a secret, both in hex (SPEC D10, D11). Works without `crypto.subtle`. */
export function keyedHash(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(text)));
}

/** SHA-256 of a text in hex. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

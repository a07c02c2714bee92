import { ed25519 } from '@noble/curves/ed25519.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

/** A new key of a bureau (SPEC D13): an age identity, `AGE-SECRET-KEY-1…`, which also signs. */
export function makeIdentity(): Promise<string> {
  return generateX25519Identity();
}

/**
 * The age recipient of an identity, `age1…`, for the campaign file.
 *
 * @throws Error when the text is no identity
 */
export function recipientOf(identity: string): Promise<string> {
  standInForWebCrypto();
  return identityToRecipient(identity);
}

/** The Ed25519 public key in hex with which others check what an identity has signed (SPEC D13). */
export function signerOf(identity: string): string {
  return bytesToHex(ed25519.getPublicKey(signingKeyOf(identity)));
}

/** The Ed25519 secret of an identity (SPEC D13): whoever holds the one paper copy can open and sign. */
export function signingKeyOf(identity: string): Uint8Array {
  return hmac(sha256, utf8ToBytes(identity), utf8ToBytes('zhiti|sign|v1'));
}

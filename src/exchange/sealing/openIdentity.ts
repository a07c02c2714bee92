import { armor, Decrypter } from 'age-encryption';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { hasStanza, startsAsAge } from './ageHeader.ts';
import { recipientOf } from './identity.ts';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

/** Why a file is no key that can be used now. */
export type KeyFault = 'wrongPassphrase' | 'passphraseNeeded' | 'notKey';

export type OpenedIdentity = { readonly identity: string; readonly recipient: string };

/** Key files take a few hundred bytes. */
const maximumKeyBytes = 64 * 1024;

/**
 * Opens the key of a bureau (SPEC D13): a key file under a passphrase, in binary or in letters, or an identity as text, as a
 * paper copy is typed in. Never throws.
 */
export async function openIdentity(bytes: Uint8Array, passphrase: string | null): Promise<Result<OpenedIdentity, KeyFault>> {
  if (bytes.length > maximumKeyBytes) return failure('notKey');
  const file = binaryOf(bytes);
  if (!startsAsAge(file)) return identityIn(new TextDecoder().decode(bytes));
  if (!hasStanza(file, 'scrypt')) return failure('notKey');
  if (passphrase === null || passphrase === '') return failure('passphraseNeeded');
  standInForWebCrypto();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await identityIn(await decrypter.decrypt(file, 'text'));
  } catch (error) {
    // The library tells a key that does not fit by this sentence alone; all else is a damaged file.
    return failure(error instanceof Error && error.message.startsWith('no identity matched') ? 'wrongPassphrase' : 'notKey');
  }
}

/** An age file in letters as bytes; anything else as it is. */
function binaryOf(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*-----BEGIN AGE/u.test(text)) return bytes;
  try {
    return armor.decode(text);
  } catch {
    return bytes;
  }
}

/** The one identity of an identity file; spaces within and small letters come from typing a paper copy. */
async function identityIn(text: string): Promise<Result<OpenedIdentity, KeyFault>> {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const identity = lines.join('').replace(/\s/gu, '').toUpperCase();
  if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/u.test(identity)) return failure('notKey');
  try {
    return success({ identity, recipient: await recipientOf(identity) });
  } catch {
    return failure('notKey');
  }
}

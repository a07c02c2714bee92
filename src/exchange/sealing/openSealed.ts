import { Decrypter } from 'age-encryption';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { countStanzas, startsAsAge } from './ageHeader.ts';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

/** Why a sealed file gives nothing (SPEC G1). `tampered` is one that is not as it was sealed, or was cut off. */
export type SealedFault = 'tooLarge' | 'notAge' | 'wrongKey' | 'tampered';

/** The largest sealed file that is looked at (SPEC G1); ours take less than a tenth. */
export const maximumSealedBytes = 64 * 1024;

/** A campaign has at most eight recipients, and other tools may add one of their own. */
const mostStanzas = 16;

/**
 * Opens a sealed file with the keys of a bureau (SPEC G1): size → age → one of our keys → untouched. Never throws, whatever
 * the bytes are.
 *
 * @param identities `AGE-SECRET-KEY-1…`, as {@link openIdentity} gives them
 */
export async function openSealed(bytes: Uint8Array, identities: readonly string[]): Promise<Result<string, SealedFault>> {
  if (bytes.length > maximumSealedBytes) return failure('tooLarge');
  if (!startsAsAge(bytes) || countStanzas(bytes) > mostStanzas) return failure('notAge');
  standInForWebCrypto();
  const decrypter = decrypterOf(identities);
  if (decrypter === null) return failure('wrongKey');
  try {
    return success(new TextDecoder().decode(await decrypter.decrypt(bytes)));
  } catch (error) {
    // The library tells a key that does not fit by this sentence alone. All else comes of bytes that are not as they were sealed.
    return failure(error instanceof Error && error.message.startsWith('no identity matched') ? 'wrongKey' : 'tampered');
  }
}

/** Null where an identity is none. */
function decrypterOf(identities: readonly string[]): Decrypter | null {
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
    return decrypter;
  } catch {
    return null;
  }
}

import { Encrypter } from 'age-encryption';
import { standInForWebCrypto } from '../sealing/standInForWebCrypto.ts';

/** As for key files: 2¹⁶ takes 64 MB and about half a second on a desktop of 2020. */
const workFactor = 16;

/** Seals bytes with age under a passphrase; `age -d` opens them as well (SPEC Y4). */
export async function sealBytes(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  standInForWebCrypto();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

import { Encrypter } from 'age-encryption';
import { recipientOf } from './identity.ts';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

/**
 * The work factor of scrypt, as a power of two. 2¹⁶ takes 64 MB and about half a second on a desktop of 2020, so an old PC of
 * an office stays within three; age's own default is four times as much. Measured in plain JavaScript.
 */
const workFactor = 16;

/**
 * The key file of a bureau (SPEC D13): an age file under a passphrase that holds an identity file. `age -d -i` takes it as it
 * is, and `age -d` shows what is in it.
 *
 * @param about the campaign that the key was made for; it is told inside, so only to those who know the passphrase
 */
export async function wrapIdentity(
  identity: string,
  passphrase: string,
  about: { readonly title: string; readonly organiser: string; readonly id: string },
): Promise<Uint8Array<ArrayBuffer>> {
  standInForWebCrypto();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(await identityFile(identity, about)));
}

async function identityFile(identity: string, { title, organiser, id }: { readonly title: string; readonly organiser: string; readonly id: string }): Promise<string> {
  return [
    '# 智梯征集活动的私钥，请勿外传 / Private key of a Zhiti campaign; keep it secret',
    `# 活动 / campaign: ${oneLine(title)} (${id})`,
    `# 组织单位 / organiser: ${oneLine(organiser)}`,
    `# public key: ${await recipientOf(identity)}`,
    identity,
    '',
  ].join('\n');
}

/** A line break in a title would end the comment. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

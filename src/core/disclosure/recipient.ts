const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const prefix = 'age';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/**
 * Whether a text is an age recipient without a slip of the pen (SPEC D1): its checksum fits.
 *
 * @source BIP 173 (Bech32), as age uses it
 */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/u.test(text)) return false;
  const values = [...text.slice(prefix.length + 1)].map((character) => alphabet.indexOf(character));
  const letters = Array.from(prefix, (letter) => letter.charCodeAt(0));
  return checksumOf([...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31), ...values]) === 1;
}

function checksumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((mixed, factor, bit) => (((top >> bit) & 1) === 1 ? mixed ^ factor : mixed), shifted);
  }, 1);
}

/**
 * Makes a text from outside fit for drawing, without losing a visible character: control and direction
 * characters become spaces, line ends become `\n`, invisible joiners go, and characters that were coded as
 * parts or as look-alikes (e + ´, ⼈ from a PDF) become the ordinary ones.
 */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(invisible, '')
    .replace(spacesAndControls, ' ')
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/gu, (character) => character.normalize('NFKC'))
    .replace(/.\p{Mn}+/gsu, (characters) => characters.normalize('NFC'));
}

/** Printable ASCII, common CJK and its punctuation need no cleaning. */
const isPlain = /^[\n\u0020-\u007e\u3001-\u301c\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** Soft hyphen, zero-width space and non-joiner, word joiner, byte order mark; U+200D stays, it joins emoji. */
const invisible = /[\u00ad\u200b\u200c\u2060-\u2064\ufeff]/gu;

/** C0 and C1 controls but `\n`, odd spaces, and everything that changes the direction of text. */
const spacesAndControls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u061c\u1680\u2000-\u200a\u200e\u200f\u202a-\u202f\u205f\u2066-\u2069]/gu;

/**
 * A text made comparable: full width becomes half width, compatibility characters their plain ones (the equivalence
 * of NFKC), capitals small. Folded character by character, so that every place in it leads back to the text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Where each unit of the folded text comes from: the start and the end of its character in the text. */
export type Origins = { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** The way back from a folded text to the text it was made of. */
export function originsOf(text: string): Origins {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (let unit = foldCharacter(character).length; unit > 0; unit -= 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { starts, ends };
}

function foldCharacter(character: string): string {
  return isPlain(character.charCodeAt(0)) ? character : character.normalize('NFKD').toLowerCase().normalize('NFKD');
}

/** Most of what is asked and written here folds to itself: common Chinese characters, small letters, digits, spaces. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x20;
}

import { astralCharacters, latinForms } from './standIns.ts';

const astralStandIns = standInsFrom(0xe000, astralCharacters);
const latinStandIns = standInsFrom(0xf000, latinForms);
const originals = new Map([...astralStandIns, ...latinStandIns].map(([character, standIn]) => [standIn, character]));

/** Drawn in place of a character that the font lacks. */
export const missingMark = '〓';

/** A character with what belongs to it: variation selectors, skin tones, joined emoji. */
const clusters = /[\s\S](?:[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u{1f3fb}-\u{1f3ff}\u20e3]|\u200d[\s\S])*/gu;

/**
 * Writes a text in the characters that the font is addressed by: characters beyond the Basic Multilingual
 * Plane become their stand-ins, Latin punctuation its proportional form, and whatever the font lacks
 * becomes 〓. Nothing is dropped.
 *
 * @param isCovered whether the font has a shape for a code unit
 * @param isEnglish whether punctuation takes its proportional form everywhere, not only inside Latin words
 * @param onMissing is told each character that the font lacks
 */
export function fontText(
  text: string,
  isCovered: (code: number) => boolean,
  isEnglish: boolean,
  onMissing: (character: string) => void,
): string {
  return text.replace(clusters, (cluster: string, at: number) => {
    const character = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
    const addition = cluster.slice(character.length);
    const isLatin = isEnglish || isInsideWord(text, at);
    const shape = (isLatin ? latinStandIns.get(character) : undefined) ?? astralStandIns.get(character) ?? character;
    // A private character that a user wrote is none of our stand-ins, though it has the same code.
    if (character === '\n') return cluster;
    const isDrawn = shape.length === 1 && !originals.has(character) && isCovered(shape.charCodeAt(0));
    // A bare text or emoji selector asks for a style; any other addition asks for another shape.
    if (isDrawn && (addition === '' || addition === '\ufe0e' || addition === '\ufe0f')) return shape;
    onMissing(cluster);
    return missingMark;
  });
}

/** The character that a stand-in stands for, as it is to be copied and searched. */
export function originalOf(standIn: string): string {
  return originals.get(standIn) ?? standIn;
}

/** `U+20BB7`, several joined by spaces. */
export function codePoints(cluster: string): string {
  return Array.from(cluster, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

function standInsFrom(start: number, characters: string): ReadonlyMap<string, string> {
  return new Map(Array.from(characters, (character, index) => [character, String.fromCharCode(start + index)]));
}

/** The apostrophe of `Nan’an` and `can’t`. */
function isInsideWord(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-zÀ-ɏ]/u.test(text.charAt(at - 1)) && /[A-Za-zÀ-ɏ]/u.test(text.charAt(at + 1));
}

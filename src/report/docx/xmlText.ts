import { cleanText } from '../font/cleanText.ts';

/** A text without what XML cannot hold (control characters, halves of a pair, non-characters) and without marks that turn the direction. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '');
}

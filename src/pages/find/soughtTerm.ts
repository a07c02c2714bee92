import { foldText } from './foldText.ts';

/**
 * One term of a search, folded. Where nothing holds it as it stands, a Chinese term is looked for loosely: in
 * `pieces`, in any order. Each run of Chinese falls into its pairs of characters, anything else stays whole.
 */
export type SoughtTerm = { readonly text: string; readonly pieces: readonly Run[] | null };

type Run = readonly string[];

/** The terms of what was typed, each once; white space of any width parts them. */
export function splitTerms(typed: string): readonly string[] {
  return [...new Set(foldText(typed).split(/\s+/u))].filter((term) => term !== '');
}

/** A term that must stand as it is. */
export function exactTerm(text: string): SoughtTerm {
  return { text, pieces: null };
}

/** A term that may stand in pieces; as it is where it is not Chinese or no longer than the pieces would be. */
export function looseTerm(text: string): SoughtTerm {
  const runs = text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  const pieces = runs.map((run) => (isHan(run) ? pairsOf(run) : [run]));
  return { text, pieces: runs.some(isHan) && pieces.flat().length > 1 ? pieces : null };
}

/** Whether a folded text holds a term. */
export function holdsTerm(folded: string, { text, pieces }: SoughtTerm): boolean {
  return folded.includes(text) || (pieces !== null && pieces.every((run) => isCovered(run, folded)));
}

/**
 * Every character of a run stands in one of its pairs that the text holds: the first and the last pair are there and
 * of two neighbours never both are missing. So 设备联网 is found in 联网设备, though 备联, which bridges the two
 * words, is not.
 */
function isCovered(run: Run, folded: string): boolean {
  let wasHeld = false;
  for (const [index, piece] of run.entries()) {
    const isHeld = folded.includes(piece);
    if (!isHeld && (index === 0 || index === run.length - 1 || !wasHeld)) return false;
    wasHeld = isHeld;
  }
  return true;
}

function pairsOf(run: string): Run {
  const characters = [...run];
  if (characters.length < 2) return [run];
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`);
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

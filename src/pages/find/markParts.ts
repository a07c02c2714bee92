import { foldText, originsOf } from './foldText.ts';
import { holdsTerm, type SoughtTerm } from './soughtTerm.ts';

/** A text in parts, to be drawn one after the other. */
export type TextPart = { readonly text: string; readonly marked: boolean };

/** Cuts a text where what was looked for stands in it; the parts joined are the text. */
export function markParts(text: string, sought: readonly SoughtTerm[]): readonly TextPart[] {
  const folded = foldText(text);
  const held = sought.filter((term) => holdsTerm(folded, term));
  if (text === '') return [];
  if (held.length === 0) return [{ text, marked: false }];
  const marked = markedPlaces(text, folded, held);
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[from]) continue;
    parts.push({ text: text.slice(from, at), marked: marked[from] === true });
    from = at;
  }
  return parts;
}

/** Shortens a long text to the neighbourhood of its first mark; `…` stands where something was left out. */
export function excerptParts(parts: readonly TextPart[], around: number): readonly TextPart[] {
  const first = Math.max(0, parts.findIndex(({ marked }) => marked));
  let room = around * 2;
  const kept: TextPart[] = [];
  const before = parts.slice(0, first).map(({ text }) => text).join('');
  if (before !== '') kept.push({ text: lastOf(before, around), marked: false });
  for (const part of parts.slice(first)) {
    if (room <= 0) return [...kept, { text: '…', marked: false }];
    const text = firstOf(part.text, room);
    kept.push({ ...part, text });
    room -= text.length;
    if (text !== part.text) return kept;
  }
  return kept;
}

function firstOf(text: string, count: number): string {
  const characters = [...text];
  return characters.length <= count ? text : `${characters.slice(0, count).join('')}…`;
}

function lastOf(text: string, count: number): string {
  const characters = [...text];
  return characters.length <= count ? text : `…${characters.slice(-count).join('')}`;
}

function markedPlaces(text: string, folded: string, held: readonly SoughtTerm[]): readonly boolean[] {
  const marked = new Array<boolean>(text.length).fill(false);
  const { starts, ends } = originsOf(text);
  for (const term of held) {
    // Where the whole term stands, its pieces elsewhere say nothing.
    const pieces = folded.includes(term.text) ? [term.text] : (term.pieces ?? []).flat();
    for (const piece of pieces) {
      for (let at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + 1)) {
        marked.fill(true, starts[at], ends[at + piece.length - 1]);
      }
    }
  }
  return marked;
}

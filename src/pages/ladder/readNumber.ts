import type { FactForm } from '../../core/ladder/index.ts';

/** A fact that is a number, with its bounds. */
export type NumberForm = Extract<FactForm, { kind: 'number' | 'count' }>;

/** What somebody typed into a field for a number; what is wrong is told apart, so that it can be said. */
export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly problem: NumberProblem };

export type NumberProblem = 'notNumber' | 'notWhole' | 'tooFine' | 'outOfBounds';

/** The bounds of a number to read; both belong to it. */
export type NumberBounds = { readonly minimum: number; readonly maximum: number; readonly isWhole: boolean };

/** Reads a number as it is typed in China: full-width characters, a percent sign, separators and spaces are fine. */
export function readNumber(typed: string, bounds: NumberBounds): NumberReading {
  const text = inAscii(typed);
  if (text === '') return { kind: 'empty' };
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(text)) return { kind: 'wrong', problem: 'notNumber' };
  const value = Number(text) + 0; // −0 is 0
  if (bounds.isWhole && !Number.isInteger(value)) return { kind: 'wrong', problem: 'notWhole' };
  if (/\.\d{7}/.test(text)) return { kind: 'wrong', problem: 'tooFine' }; // no comparison looks further (SPEC L3)
  return value < bounds.minimum || value > bounds.maximum ? { kind: 'wrong', problem: 'outOfBounds' } : { kind: 'number', value };
}

/** The bounds of a fact. */
export function boundsOf(form: NumberForm): NumberBounds {
  return { minimum: form.minimum, maximum: form.maximum, isWhole: form.kind === 'count' };
}

function inAscii(typed: string): string {
  return typed
    .replace(/[０-９．％＋－]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/gu, '-')
    .replace(/[,，\s]/gu, '')
    .replace(/%$/u, '');
}

import type { AnswerView } from '../../state/index.ts';
import { isComposing, type ComposingPress } from './isComposing.ts';

export type AnswerCommand =
  | 'choose'
  | 'unknown'
  | 'clear'
  | 'previous'
  | 'next'
  | 'goOn'
  | 'nextOpen'
  | 'focusAnswer'
  | 'flag'
  | 'evidence'
  | 'find'
  | 'switchView'
  | 'undo'
  | 'redo'
  | 'help'
  | 'leaveField';

/** One line of the key table: what is pressed, as `KeyboardEvent.key` in lower case, and what it does. */
export type AnswerKey = {
  readonly command: AnswerCommand;
  readonly keys: readonly string[];
  /** How the table shows them. */
  readonly shown: readonly string[];
  /** Where it holds; everywhere when absent. */
  readonly view?: AnswerView;
  /** With Ctrl or Meta; without both when absent. */
  readonly modifier?: 'control';
  /** Whether Shift must be held or must not; either when absent. */
  readonly shift?: boolean;
};

/**
 * Every key of the answering surface. The table is what is matched and what the help shows, so the two cannot differ.
 *
 * Arrows never choose an answer, though a focused radio would do so by itself: someone who wants to move on must not
 * change an answer unseen. Where the answers stand below one another, up and down move the focus among them and Space
 * chooses; in the table left and right do.
 */
export const answerKeys: readonly AnswerKey[] = [
  { command: 'choose', keys: ['1', '2', '3', '4'], shown: ['1', '2', '3', '4'] },
  { command: 'unknown', keys: ['u', '5'], shown: ['U', '5'] },
  { command: 'clear', keys: ['0', 'backspace'], shown: ['0', 'Backspace'] },
  { command: 'goOn', keys: ['enter'], shown: ['Enter'] },
  { command: 'nextOpen', keys: ['n'], shown: ['N'] },
  { command: 'previous', keys: ['arrowleft', 'pageup'], shown: ['←', 'PageUp'], view: 'one' },
  { command: 'next', keys: ['arrowright', 'pagedown'], shown: ['→', 'PageDown'], view: 'one' },
  { command: 'focusAnswer', keys: ['arrowup', 'arrowdown'], shown: ['↑', '↓'], view: 'one' },
  { command: 'previous', keys: ['arrowup', 'pageup'], shown: ['↑', 'PageUp'], view: 'sheet' },
  { command: 'next', keys: ['arrowdown', 'pagedown'], shown: ['↓', 'PageDown'], view: 'sheet' },
  { command: 'focusAnswer', keys: ['arrowleft', 'arrowright'], shown: ['←', '→'], view: 'sheet' },
  { command: 'flag', keys: ['f'], shown: ['F'] },
  { command: 'evidence', keys: ['e'], shown: ['E'] },
  { command: 'undo', keys: ['z'], shown: ['Z'], shift: false },
  { command: 'redo', keys: ['z'], shown: ['Shift+Z'], shift: true },
  { command: 'undo', keys: ['z'], shown: ['Ctrl+Z'], modifier: 'control', shift: false },
  { command: 'redo', keys: ['y'], shown: ['Ctrl+Y'], modifier: 'control' },
  { command: 'redo', keys: ['z'], shown: ['Ctrl+Shift+Z'], modifier: 'control', shift: true },
  { command: 'find', keys: ['/'], shown: ['/'] },
  { command: 'switchView', keys: ['v'], shown: ['V'] },
  { command: 'help', keys: ['?', '？'], shown: ['?'] },
  { command: 'leaveField', keys: ['escape'], shown: ['Esc'] },
];

/** What a key press asks for: a command and which key it was, or null when it is not ours to take. */
export type AskedCommand = { readonly command: AnswerCommand; readonly key: string };

type Press = ComposingPress & Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target' | 'defaultPrevented'>;

/**
 * Reads a key press. Nothing is ours while an input method composes, in a text field (save Esc, which leaves it), in a
 * list of choices, or with Ctrl, Alt or Meta (save undo and redo). Enter on a button or link is the button's own.
 */
export function commandOf(press: Press, view: AnswerView): AskedCommand | null {
  if (press.defaultPrevented || isComposing(press) || press.altKey) return null;
  const key = press.key.toLowerCase();
  const target = press.target instanceof Element ? press.target : null;
  const isInField = target !== null && isTextField(target);
  const isControl = press.ctrlKey || press.metaKey;
  const found = answerKeys.find(
    (line) =>
      line.keys.includes(key) &&
      (line.view === undefined || line.view === view) &&
      (line.modifier === 'control') === isControl &&
      (line.shift === undefined || line.shift === press.shiftKey),
  );
  if (found === undefined) return null;
  if (isInField !== (found.command === 'leaveField')) return null;
  if (found.command === 'goOn' && target !== null && isPressable(target)) return null;
  return { command: found.command, key };
}

/** Enter presses these by itself. */
function isPressable(target: Element): boolean {
  return target.closest('button, a[href], summary, input[type=checkbox]') !== null;
}

function isTextField(target: Element): boolean {
  if (target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])') !== null) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit', 'reset'].includes(target.type);
}

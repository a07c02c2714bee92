import { useLocation } from 'wouter';
import { clearAnswer, editEntry, redo, undo, useSettings, type AnswerView } from '../../state/index.ts';
import type { AnswerCommand } from './answerKeys.ts';
import { entriesNow } from './entries.ts';
import { focusBeside, focusedQuestion, focusQuestion, openEvidence } from './focusQuestion.ts';
import { itemOf, type AskedItem, type QuestionBook } from './questionBook.ts';
import { useAnswerKeys } from './useAnswerKeys.ts';
import type { Moves } from './useMoves.ts';

type Commands = {
  readonly book: QuestionBook;
  readonly view: AnswerView;
  /** The question shown, or the one that the sheet was opened at. */
  readonly current: AskedItem;
  readonly moves: Moves;
  readonly showKeys: () => void;
  /** Says that there is nowhere to go. */
  readonly onEnd: (command: AnswerCommand) => void;
};

/** Lets the keys of the table act on the question that has the focus, else on the one shown. */
export function useCommands({ book, view, current, moves, showKeys, onEnd }: Commands): void {
  const [, navigate] = useLocation();

  function choose(item: AskedItem, value: string | undefined): boolean {
    if (value === undefined) return false;
    book.answer(item.id, value);
    // Enter is to go on from here, not to press again the button that was used before.
    focusQuestion(item.id, value);
    if (view === 'sheet') moves.step(item.id, 1);
    return true;
  }

  /** Moves on, and the focus comes along from wherever it was. */
  function move(command: AnswerCommand, from: AskedItem, go: () => boolean): boolean {
    if (focusedQuestion() !== from.id) focusQuestion(from.id);
    if (!go()) onEnd(command);
    return true;
  }

  const actions: Readonly<Record<AnswerCommand, (item: AskedItem, key: string) => boolean>> = {
    choose: (item, key) => choose(item, item.options[Number(key) - 1]?.value),
    unknown: (item) => choose(item, item.unknown ?? undefined),
    clear: (item) => {
      if (entriesNow(book.edition)[item.id]?.value !== undefined) clearAnswer(book.edition, item.id);
      return true;
    },
    previous: (item) => move('previous', item, () => moves.step(item.id, -1)),
    next: (item) => move('next', item, () => moves.step(item.id, 1)),
    goOn: (item) => {
      const isAnswered = entriesNow(book.edition)[item.id]?.value !== undefined;
      return isAnswered ? move('nextOpen', item, () => moves.toNextOpen(item.id)) : move('next', item, () => moves.step(item.id, 1));
    },
    nextOpen: (item) => move('nextOpen', item, () => moves.toNextOpen(item.id)),
    focusAnswer: (item, key) => focusBeside(item.id, key === 'arrowup' || key === 'arrowleft' ? -1 : 1),
    flag: (item) => {
      editEntry(book.edition, item.id, { flagged: entriesNow(book.edition)[item.id]?.flagged !== true });
      return true;
    },
    evidence: (item) => openEvidence(item.id),
    find: () => {
      navigate(`/a/${book.assessmentId}/find`);
      return true;
    },
    switchView: (item) => {
      navigate(item.href.slice(1), { replace: true });
      useSettings.getState().change({ answerView: view === 'one' ? 'sheet' : 'one' });
      return true;
    },
    undo: () => {
      undo();
      return true;
    },
    redo: () => {
      redo();
      return true;
    },
    help: () => {
      showKeys();
      return true;
    },
    leaveField: (item) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      focusQuestion(item.id);
      return true;
    },
  };

  useAnswerKeys(view, (command, key) => actions[command](itemOf(book, focusedQuestion()) ?? current, key));
}

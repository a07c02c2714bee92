import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnswerView } from '../../state/index.ts';
import { answerKeys } from './answerKeys.ts';
import { useAnswerKeys } from './useAnswerKeys.ts';

beforeAll(() => {
  // The dialog of jsdom cannot be shown as modal.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

const asked: string[] = [];

function Page({ view = 'one', dialog = false }: { readonly view?: AnswerView; readonly dialog?: boolean }) {
  useAnswerKeys(view, (command, key) => {
    asked.push(`${command} ${key}`);
    return true;
  });
  return (
    <div>
      <input type="radio" aria-label="radio" />
      <input type="checkbox" aria-label="checkbox" />
      <input type="text" aria-label="text" />
      <textarea aria-label="area" />
      <select aria-label="choice" />
      <div contentEditable suppressContentEditableWarning data-testid="editable" />
      <button type="button">button</button>
      {dialog && <dialog open />}
    </div>
  );
}

/** The commands that a press asks for, and whether the browser keeps it. */
function press(on: Element, init: Readonly<Record<string, unknown>>): readonly string[] {
  asked.length = 0;
  const isLeft = fireEvent.keyDown(on, init);
  expect(isLeft).toBe(asked.length === 0);
  return [...asked];
}

describe('the keys', () => {
  it('ask for what the table says, in both views', () => {
    for (const view of ['one', 'sheet'] as const) {
      const { unmount } = render(<Page view={view} />);
      for (const line of answerKeys.filter((candidate) => candidate.command !== 'leaveField' && (candidate.view ?? view) === view)) {
        for (const key of line.keys) {
          const init = { key, ctrlKey: line.modifier === 'control', shiftKey: line.shift === true };
          expect(press(document.body, init), `${view} ${key}`).toEqual([`${line.command} ${key}`]);
        }
      }
      unmount();
    }
  });

  it('no key means two things in one view', () => {
    for (const view of ['one', 'sheet'] as const) {
      const lines = answerKeys.filter((line) => (line.view ?? view) === view);
      const meanings = lines.flatMap((line) => line.keys.map((key) => `${line.modifier ?? 'plain'} ${key} ${String(line.shift ?? '')}`));
      expect(new Set(meanings).size).toBe(meanings.length);
    }
  });

  it('hold with Caps Lock', () => {
    render(<Page />);

    expect(press(document.body, { key: 'N' })).toEqual(['nextOpen n']);
    expect(press(document.body, { key: 'Z', shiftKey: true })).toEqual(['redo z']);
  });

  it('act on a focused radio and checkbox, arrows among them', () => {
    render(<Page />);

    expect(press(screen.getByLabelText('radio'), { key: 'ArrowRight' })).toEqual(['next arrowright']);
    expect(press(screen.getByLabelText('radio'), { key: 'Enter' })).toEqual(['goOn enter']);
    expect(press(screen.getByLabelText('checkbox'), { key: '2' })).toEqual(['choose 2']);
  });

  it.each(['text', 'area', 'choice'])('never act in a field: %s', (label) => {
    render(<Page />);

    for (const key of ['1', 'u', '0', 'Backspace', 'ArrowRight', 'Enter', 'n', '/', '?', 'z', ' ']) {
      expect(press(screen.getByLabelText(label), { key }), key).toEqual([]);
    }
    expect(press(screen.getByLabelText(label), { key: 'z', ctrlKey: true })).toEqual([]);
    expect(press(screen.getByLabelText(label), { key: 'Escape' })).toEqual(['leaveField escape']);
  });

  it('never act in editable content', () => {
    render(<Page />);

    expect(press(screen.getByTestId('editable'), { key: '1' })).toEqual([]);
  });

  it('never act while an input method composes', () => {
    render(<Page />);

    for (const key of ['1', 'n', 'Enter', 'Escape', 'Process']) {
      expect(press(document.body, { key, isComposing: true })).toEqual([]);
      expect(press(document.body, { key, keyCode: 229 })).toEqual([]);
      expect(press(screen.getByLabelText('area'), { key, isComposing: true })).toEqual([]);
    }
  });

  it('leave Ctrl, Alt and Meta to the browser, save undo and redo', () => {
    render(<Page />);

    expect(press(document.body, { key: '1', ctrlKey: true })).toEqual([]);
    expect(press(document.body, { key: 'ArrowLeft', altKey: true })).toEqual([]);
    expect(press(document.body, { key: 'f', metaKey: true })).toEqual([]);
    expect(press(document.body, { key: 'z', metaKey: true })).toEqual(['undo z']);
    expect(press(document.body, { key: 'y', ctrlKey: true })).toEqual(['redo y']);
  });

  it('leave Enter and Space to a button', () => {
    render(<Page />);
    const button = screen.getByRole('button');

    expect(press(button, { key: 'Enter' })).toEqual([]);
    expect(press(button, { key: ' ' })).toEqual([]);
    expect(press(button, { key: '3' })).toEqual(['choose 3']);
  });

  it('rest while a dialog is open, and after the page is left', () => {
    const { rerender, unmount } = render(<Page dialog />);
    expect(press(document.body, { key: '1' })).toEqual([]);

    rerender(<Page />);
    expect(press(document.body, { key: '1' })).toEqual(['choose 1']);

    unmount();
    expect(press(document.body, { key: '1' })).toEqual([]);
  });

  it('that do nothing are left to the browser', () => {
    const run = vi.fn(() => false);
    function Idle() {
      useAnswerKeys('one', run);
      return null;
    }
    render(<Idle />);

    expect(fireEvent.keyDown(document.body, { key: 'ArrowDown' })).toBe(true);
    expect(run).toHaveBeenCalledWith('focusAnswer', 'arrowdown');
  });
});

import { useEffect, useEffectEvent } from 'react';
import type { AnswerView } from '../../state/index.ts';
import { commandOf, type AnswerCommand } from './answerKeys.ts';

/** Does what a command asks for; false leaves the key to the browser. */
export type RunCommand = (command: AnswerCommand, key: string) => boolean;

/** Listens to the keys of the answering surface while it is on the screen; a dialog in front keeps them all. */
export function useAnswerKeys(view: AnswerView, run: RunCommand): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]') !== null) return;
    const asked = commandOf(event, view);
    if (asked !== null && run(asked.command, asked.key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

import { create } from 'zustand';
import type { MaturityAnswer } from '../../core/answers/index.ts';
import { join, type Line } from './connect.ts';
import { readFromHost, type FromHost, type SessionQuestion } from './messages.ts';

/** A device that takes part. It keeps nothing: closed, its answers are with the facilitator alone. */
export type GuestState = {
  readonly status: 'apart' | 'waiting' | 'connected' | 'ended';
  /** The code for the facilitator; null before there is one. */
  readonly code: string | null;
  readonly title: string;
  readonly options: Extract<FromHost, { type: 'options' }>['options'];
  readonly questions: readonly SessionQuestion[];
  readonly answers: Readonly<Record<string, MaturityAnswer>>;
  /** What is discussed; undefined while everybody answers by themselves. */
  readonly discussed: { readonly id: string | null; readonly counts: Readonly<Record<string, number>> } | undefined;
  readonly agreed: Readonly<Record<string, MaturityAnswer>>;
};

const empty: GuestState = { status: 'apart', code: null, title: '', options: [], questions: [], answers: {}, discussed: undefined, agreed: {} };

export const useSessionGuest = create<GuestState>()(() => empty);

let line: Line | null = null;

/** Answers an invitation; the code that comes of it has to get back to the facilitator. */
export async function joinSession(text: string, name: string): Promise<'noCode' | 'otherCode' | null> {
  const joined = await join(text, {
    open: () => {
      useSessionGuest.setState({ status: 'connected' });
      line?.send({ type: 'name', name });
    },
    message: (content) => {
      take(readFromHost(content));
    },
    closed: () => {
      useSessionGuest.setState({ status: 'ended' });
    },
  });
  if (!joined.ok) return joined.error;
  line = joined.value;
  useSessionGuest.setState({ ...empty, status: 'waiting', code: joined.value.code });
  return null;
}

/** Gives an answer of one's own; it can be changed until the discussion begins (SPEC Z1). */
export function answerInSession(id: string, value: MaturityAnswer): void {
  useSessionGuest.setState((state) => ({ answers: { ...state.answers, [id]: value } }));
  line?.send({ type: 'answer', id, value });
}

function take(message: FromHost | null): void {
  switch (message?.type) {
    case 'options':
      useSessionGuest.setState({ title: message.title, options: message.options, questions: [] });
      return;
    case 'questions':
      useSessionGuest.setState((state) => ({ questions: [...state.questions, ...message.questions] }));
      return;
    case 'discuss':
      useSessionGuest.setState({ discussed: { id: message.id, counts: message.counts } });
      return;
    case 'agreed':
      useSessionGuest.setState((state) => ({ agreed: { ...state.agreed, [message.id]: message.value } }));
      return;
    case 'end':
      useSessionGuest.setState({ status: 'ended' });
      return;
    case undefined:
  }
}

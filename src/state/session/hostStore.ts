import { create } from 'zustand';
import type { MaturityAnswer } from '../../core/answers/index.ts';
import type { Result } from '../../core/shared/index.ts';
import { useAssessment } from '../assessmentStore.ts';
import { newId } from '../newId.ts';
import { editEntry } from '../responseEdits.ts';
import { today } from '../today.ts';
import { invite, type Line } from './connect.ts';
import { readFromGuest, type FromHost, type SessionQuestion } from './messages.ts';

/** A device in the room. Its answers are shown to nobody before the discussion (SPEC Z1). */
export type Guest = { readonly key: string; readonly name: string; readonly isHere: boolean; readonly answers: Readonly<Record<string, MaturityAnswer>> };

export type Invitation = { readonly code: string; readonly accept: (code: string) => Promise<Result<null, 'noCode' | 'otherCode'>> };

export type HostState = {
  readonly phase: 'setup' | 'blind' | 'discuss';
  readonly questions: readonly SessionQuestion[];
  readonly guests: readonly Guest[];
  readonly invitation: Invitation | null;
  /** What is on the wall. */
  readonly current: string | null;
  readonly agreed: Readonly<Record<string, MaturityAnswer>>;
  /** Milliseconds of the clock when blind answering began; null before it. */
  readonly startedAt: number | null;
};

const empty: HostState = { phase: 'setup', questions: [], guests: [], invitation: null, current: null, agreed: {}, startedAt: null };

export const useSessionHost = create<HostState>()(() => empty);

const lines = new Map<string, Line>();
let options: Extract<FromHost, { type: 'options' }> | null = null;
const questionsInMessage = 20;

/** Prepares the code for one more device; it is taken into the room as soon as the connection stands. */
export async function inviteDevice(): Promise<void> {
  const key = newId();
  const line = await invite({
    open: () => {
      admit(key);
    },
    message: (text) => {
      // A busy browser may bring the first message before it says that the line is open.
      admit(key);
      take(key, text);
    },
    closed: () => {
      editGuest(key, { isHere: false });
    },
  });
  lines.set(key, line);
  useSessionHost.setState({ invitation: { code: line.code, accept: line.accept } });
}

/** Hands the questions out; from now on each device answers by itself (SPEC Z1). */
export function beginBlind(title: string, questions: readonly SessionQuestion[], answers: Extract<FromHost, { type: 'options' }>['options']): void {
  options = { type: 'options', title, options: answers };
  useSessionHost.setState({ phase: 'blind', questions, startedAt: Date.now() });
  for (const key of lines.keys()) greet(key);
}

/** Opens the discussion: from now on the answers are seen. */
export function beginDiscussion(first: string | null): void {
  useSessionHost.setState({ phase: 'discuss' });
  showQuestion(first);
}

/** Puts a question on the wall and on every device, with how the answers lie. */
export function showQuestion(id: string | null): void {
  useSessionHost.setState({ current: id });
  const counts: Record<string, number> = {};
  for (const vote of id === null ? [] : votesFor(id)) counts[vote] = (counts[vote] ?? 0) + 1;
  tell({ type: 'discuss', id, counts });
}

/** The answers of the room to one question. */
export function votesFor(id: string): readonly MaturityAnswer[] {
  return useSessionHost.getState().guests.flatMap(({ answers }) => answers[id] ?? []);
}

/** Writes what the room agrees on as the answer, and who took part and how the answers lay beside it (SPEC Z3). */
export function agree(edition: string, id: string, value: MaturityAnswer, wordOf: (answer: MaturityAnswer) => string, heading: string): void {
  const { guests } = useSessionHost.getState();
  const before = votesFor(id);
  const names = guests.filter(({ answers }) => answers[id] !== undefined).map(({ name }) => name).filter((name) => name !== '');
  const lay = [...new Set(before)].map((vote) => `${wordOf(vote)} ${before.filter((other) => other === vote).length}`).join(' / ');
  const line = [`${heading} ${today()}`, names.join('、'), lay, wordOf(value)].filter((part) => part !== '').join(' · ');
  const note = noteOf(edition, id);
  editEntry(edition, id, { value, note: note === '' ? line : `${note}\n${line}` });
  useSessionHost.setState((state) => ({ agreed: { ...state.agreed, [id]: value } }));
  tell({ type: 'agreed', id, value });
}

/** Ends the session on every device; what was agreed stays. */
export function endSession(): void {
  tell({ type: 'end' });
  // A line that closes at once would take its last message along.
  const ended = [...lines.values()];
  setTimeout(() => {
    for (const line of ended) line.close();
  }, 500);
  lines.clear();
  options = null;
  useSessionHost.setState(empty);
}

function admit(key: string): void {
  if (useSessionHost.getState().guests.some((guest) => guest.key === key)) return;
  useSessionHost.setState((state) => ({ invitation: null, guests: [...state.guests, { key, name: '', isHere: true, answers: {} }] }));
  greet(key);
}

function greet(key: string): void {
  const line = lines.get(key);
  if (line === undefined || options === null) return;
  line.send(options);
  const { questions, phase, current } = useSessionHost.getState();
  for (let start = 0; start < questions.length; start += questionsInMessage) line.send({ type: 'questions', questions: questions.slice(start, start + questionsInMessage) });
  if (phase === 'discuss') showQuestion(current);
}

function take(key: string, text: string): void {
  const message = readFromGuest(text);
  if (message === null) return;
  if (message.type === 'name') {
    editGuest(key, { name: message.name });
    return;
  }
  const { phase, questions, guests } = useSessionHost.getState();
  // An answer that comes when the others are seen is no answer of one's own any more.
  if (phase !== 'blind' || !questions.some(({ id }) => id === message.id)) return;
  const guest = guests.find((each) => each.key === key);
  editGuest(key, { answers: { ...guest?.answers, [message.id]: message.value } });
}

function editGuest(key: string, patch: Partial<Guest>): void {
  useSessionHost.setState((state) => ({ guests: state.guests.map((guest) => (guest.key === key ? { ...guest, ...patch } : guest)) }));
}

function tell(message: FromHost): void {
  for (const line of lines.values()) line.send(message);
}

function noteOf(edition: string, id: string): string {
  const response = useAssessment.getState().assessment?.responses[edition] as { readonly answers?: Readonly<Record<string, { readonly note?: string }>> } | undefined; // checked when it was opened
  return response?.answers?.[id]?.note ?? '';
}

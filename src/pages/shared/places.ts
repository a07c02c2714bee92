import { loadPlace, savePlace } from '../../state/index.ts';
import { known, readable } from './readable.ts';

/** The question last touched in a questionnaire and how far the page was scrolled, in CSS pixels. */
export type LastQuestion = { readonly anchor: string; readonly scroll: number };

/** Where a user is in an assessment, and where they left each of its questionnaires. */
export type Place = {
  readonly id: string;
  readonly path: string;
  readonly anchor: string | null;
  readonly scroll?: number;
  readonly last?: Readonly<Record<string, LastQuestion>>;
};

const places = new Map<string, Promise<Place | undefined>>();
const remembered = new Map<string, Place>();

/** The place in an assessment: what this visit knows, else what is stored. */
export function placeIn(id: string): Promise<Place | undefined> {
  let place = places.get(id);
  if (place === undefined) {
    // What is stored may hold more than the type of the room says; it is what was put there below.
    place = readable(loadPlace(id).catch(() => undefined));
    places.set(id, place);
  }
  return place;
}

/** Remembers a page of an assessment. */
export function rememberPage(id: string, path: string): void {
  keep(id, (before) => ({ ...before, id, path, anchor: null }));
}

/** Remembers a question of a questionnaire, such as `questions`, on a page such as `questions/P1`. */
export function rememberQuestion(id: string, book: string, path: string, question: LastQuestion): void {
  keep(id, (before) => ({ ...before, id, path, ...question, last: { ...before?.last, [book]: question } }));
}

function keep(id: string, next: (before: Place | undefined) => Place): void {
  void placeIn(id).then((stored) => {
    const place = next(remembered.get(id) ?? stored);
    remembered.set(id, place);
    places.set(id, known(place));
    void savePlace(place);
  });
}

import { loadPlace, savePlace } from '../../state/index.ts';
import { readable } from './readable.ts';

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

const known = new Map<string, Place>();
const loading = new Map<string, Promise<Place | undefined>>();

/** The place in an assessment: what this visit knows, else what is stored. The promise is the same until it is known. */
export function placeIn(id: string): Place | Promise<Place | undefined> {
  const place = known.get(id);
  if (place !== undefined) return place;
  let stored = loading.get(id);
  if (stored === undefined) {
    // What is stored may hold more than the type of the room says; it is what was put there below.
    stored = readable(
      loadPlace(id).then((found) => {
        if (found !== undefined && !known.has(id)) known.set(id, found);
        return known.get(id);
      }, () => undefined),
    );
    loading.set(id, stored);
  }
  return stored;
}

/** Remembers a page of an assessment. */
export function rememberPage(id: string, path: string): void {
  void whenKnown(id).then((before) => {
    keep({ ...before, id, path, anchor: null });
  });
}

/** Remembers a question of a questionnaire, such as `questions`, on a page such as `questions/P1`. */
export function rememberQuestion(id: string, book: string, path: string, question: LastQuestion): void {
  void whenKnown(id).then((before) => {
    keep({ ...before, id, path, ...question, last: { ...before?.last, [book]: question } });
  });
}

async function whenKnown(id: string): Promise<Place | undefined> {
  await placeIn(id);
  return known.get(id);
}

function keep(place: Place): void {
  known.set(place.id, place);
  void savePlace(place);
}

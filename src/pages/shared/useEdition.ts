import { use } from 'react';
import type { Assessment } from '../../core/assessment/index.ts';
import { editionRef, partIds, type EditionOf, type EditionRef, type Method, type TextsOf } from '../../core/edition/index.ts';
import { useText, type Language } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { readable } from './readable.ts';

/** An edition of a method with its words. */
export type EditionWithTexts<Wanted extends Method> = {
  readonly ref: EditionRef;
  readonly edition: EditionOf<Wanted>;
  readonly texts: TextsOf<Wanted>;
};

/** The edition of a method that an assessment answers, or the newest one offered. Suspends while it loads. */
export function useEdition<Wanted extends Method>(method: Wanted, assessment: Assessment | null): EditionWithTexts<Wanted> {
  return useEditionOf(method, editionFor(method, assessment));
}

/** An edition of a method with its words in the language of the interface. Suspends while it loads. */
export function useEditionOf<Wanted extends Method>(method: Wanted, ref: EditionRef): EditionWithTexts<Wanted> {
  const { language } = useText();
  const [edition, texts] = use(loadOnce(method, ref, language));
  return { ref, edition, texts };
}

/** The name of the edition of a part that an assessment answers, or of the newest one offered. */
export function editionFor(method: Method, assessment: Assessment | null): EditionRef {
  const { all, newest } = editionsOf(method);
  const answered = assessment === null ? undefined : all.find((ref) => Object.hasOwn(assessment.responses, ref));
  const found = answered ?? newest;
  if (found === undefined) throw new Error(`no edition of the method ${method} is offered`);
  return found;
}

type Editions = { readonly all: readonly EditionRef[]; readonly newest: EditionRef | undefined };

// Pages ask with every change, and the catalogue never changes.
const known = new Map<Method, Editions>();

function editionsOf(method: Method): Editions {
  let editions = known.get(method);
  if (editions === undefined) {
    const entries = builtInCatalogue.entries.filter((entry) => entry.id === partIds[method]);
    const offered = entries.filter((entry) => entry.status === 'offered');
    const [newest] = offered.sort((left, right) => right.published.localeCompare(left.published));
    editions = { all: entries.map(editionRef), newest: newest === undefined ? undefined : editionRef(newest) };
    known.set(method, editions);
  }
  return editions;
}

/** Fetches the newest edition of a method before a page asks for it. */
export async function preloadEdition(method: Method, language: Language): Promise<void> {
  await loadOnce(method, editionFor(method, null), language).catch(() => undefined); // the page that needs it will say so
}

type Loading<Wanted extends Method> = Promise<[EditionOf<Wanted>, TextsOf<Wanted>]>;

const loading = new Map<string, Promise<unknown>>();
const retryMs = 1000;

function loadOnce<Wanted extends Method>(method: Wanted, ref: EditionRef, language: Language): Loading<Wanted> {
  const key = `${method} ${ref} ${language}`;
  const known = loading.get(key);
  if (known !== undefined) return known as Loading<Wanted>; // the key names the method
  const both: Loading<Wanted> = readable(
    Promise.all([builtInCatalogue.loadEdition(method, ref), builtInCatalogue.loadTexts(method, ref, language)]),
  );
  loading.set(key, both);
  // The failure is shown first; who asks later has it fetched again.
  both.catch(() => setTimeout(() => loading.delete(key), retryMs));
  return both;
}

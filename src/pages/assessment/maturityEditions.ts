import { use } from 'react';
import type { Assessment } from '../../core/assessment/index.ts';
import { editionRef, isEditionRef, type EditionRef, type MaturityEdition, type MaturityTexts } from '../../core/edition/index.ts';
import { useText, type Language } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';

/** The edition that an assessment answers, or the newest one offered, with its words. */
export function useMaturityEdition(assessment: Assessment | null): {
  readonly ref: EditionRef;
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
} {
  const { language } = useText();
  const ref = maturityRefOf(assessment);
  const [edition, texts] = use(loadOnce(ref, language));
  return { ref, edition, texts };
}

/** Fetches the edition before a page asks for it. */
export function preloadMaturityEdition(language: Language): void {
  loadOnce(maturityRefOf(null), language).catch(() => undefined); // the page that needs it will say so
}

const loading = new Map<string, Promise<[MaturityEdition, MaturityTexts]>>();

function loadOnce(ref: EditionRef, language: Language): Promise<[MaturityEdition, MaturityTexts]> {
  const key = `${ref} ${language}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const both = Promise.all([
    builtInCatalogue.loadEdition('levelCumulative', ref),
    builtInCatalogue.loadTexts('levelCumulative', ref, language),
  ]);
  loading.set(key, both);
  both.catch(() => loading.delete(key));
  return both;
}

function maturityRefOf(assessment: Assessment | null): EditionRef {
  const answered = Object.keys(assessment?.responses ?? {}).find(
    (key): key is EditionRef => isEditionRef(key) && methodOf(key) === 'levelCumulative',
  );
  return answered ?? newestOffered();
}

function methodOf(ref: EditionRef): string | undefined {
  return builtInCatalogue.entries.find((entry) => editionRef(entry) === ref)?.method;
}

function newestOffered(): EditionRef {
  const offered = builtInCatalogue.entries.filter((entry) => entry.method === 'levelCumulative' && entry.status === 'offered');
  const newest = [...offered].sort((left, right) => right.published.localeCompare(left.published))[0];
  if (newest === undefined) throw new Error('no maturity edition is offered');
  return editionRef(newest);
}

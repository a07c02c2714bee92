import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from './language.ts';
import { words as shell } from './words/shell.zh-CN.ts';

/** The words of one part of the interface; the shell is what the first page needs. */
export type WordPart = 'shell' | 'work' | 'security' | 'ladder' | 'verify' | 'bureau' | 'library' | 'seal' | 'session' | 'merge' | 'rounds';

/** The words of the interface; other parts and the other language load when they are asked for. */
export const interfaceTexts: i18n = i18next.createInstance();

export type Translate = TFunction;

void interfaceTexts.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: shell } },
  interpolation: { escapeValue: false }, // React escapes; nothing is ever written as HTML
  returnNull: false,
  initAsync: false,
});

type Loader = () => Promise<{ readonly words: object }>;

const loaders: Readonly<Record<WordPart, Readonly<Record<Language, Loader>>>> = {
  shell: { 'zh-CN': () => Promise.resolve({ words: shell }), en: () => import('./words/shell.en.ts') },
  work: { 'zh-CN': () => import('./words/work.zh-CN.ts'), en: () => import('./words/work.en.ts') },
  security: { 'zh-CN': () => import('./words/security.zh-CN.ts'), en: () => import('./words/security.en.ts') },
  ladder: { 'zh-CN': () => import('./words/ladder.zh-CN.ts'), en: () => import('./words/ladder.en.ts') },
  session: { 'zh-CN': () => import('./words/session.zh-CN.ts'), en: () => import('./words/session.en.ts') },
  bureau: { 'zh-CN': () => import('./words/bureau.zh-CN.ts'), en: () => import('./words/bureau.en.ts') },
  rounds: { 'zh-CN': () => import('./words/rounds.zh-CN.ts'), en: () => import('./words/rounds.en.ts') },
  library: { 'zh-CN': () => import('./words/library.zh-CN.ts'), en: () => import('./words/library.en.ts') },
  seal: { 'zh-CN': () => import('./words/seal.zh-CN.ts'), en: () => import('./words/seal.en.ts') },
  merge: { 'zh-CN': () => import('./words/merge.zh-CN.ts'), en: () => import('./words/merge.en.ts') },
  verify: { 'zh-CN': () => import('./words/verify.zh-CN.ts'), en: () => import('./words/verify.en.ts') },
};
const loading = new Map<string, Promise<void>>();
const parts = new Set<WordPart>(['shell']);

/** Loads the words of parts in the language in use; a page asks for its parts together with its code. */
export async function loadWords(...wanted: readonly WordPart[]): Promise<void> {
  for (const part of wanted) parts.add(part);
  await loadParts(interfaceTexts.language as Language); // only known languages are ever set
}

/** Loads a language if needed and switches to it. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadParts(language);
  await interfaceTexts.changeLanguage(language);
}

async function loadParts(language: Language): Promise<void> {
  await Promise.all([...parts].map((part) => loadPart(part, language)));
}

function loadPart(part: WordPart, language: Language): Promise<void> {
  const name = `${part} ${language}`;
  const known = loading.get(name);
  if (known !== undefined) return known;
  const loaded = loaders[part][language]().then(({ words }) => {
    interfaceTexts.addResourceBundle(language, 'translation', words, true, true);
  });
  loading.set(name, loaded);
  loaded.catch(() => loading.delete(name)); // asked again, it is fetched again
  return loaded;
}

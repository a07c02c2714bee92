import { interfaceTexts, type Translate } from './interfaceTexts.ts';

/**
 * Translates a key in the language in use. Texts without plural forms, which is nearly all of them, are looked up once and
 * filled in here, as i18next takes some thirty times longer for each and a page asks for hundreds; the rest goes to i18next.
 */
export const translate = ((key: string, values?: Readonly<Record<string, unknown>>): string => {
  const text = textOf(key);
  const filled = text === null ? null : fillIn(text, values);
  return filled ?? (values === undefined ? interfaceTexts.t(key) : interfaceTexts.t(key, values));
}) as Translate; // the forms of i18next's own function that pages use: a key, or a key with values

// A key that is missing, or has plural forms, has no text of its own.
const texts = new Map<string, string | null>();

// What is fetched may add texts, and may be in another language.
interfaceTexts.on('languageChanged', forget);
interfaceTexts.store.on('added', forget);

function forget(): void {
  texts.clear();
}

function textOf(key: string): string | null {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const found: unknown = interfaceTexts.getResource(interfaceTexts.language, 'translation', key);
  const text = typeof found === 'string' && !found.includes('$t(') && !hasPlural(key) ? found : null;
  texts.set(key, text);
  return text;
}

function hasPlural(key: string): boolean {
  return interfaceTexts.getResource(interfaceTexts.language, 'translation', `${key}_other`) !== undefined;
}

/** Puts the values into the gaps; null where one is missing or a gap says more than a name. */
function fillIn(text: string, values: Readonly<Record<string, unknown>> | undefined): string | null {
  let at = text.indexOf('{{');
  if (at < 0) return text;
  let filled = '';
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf('}}', at);
    const value = end < 0 ? undefined : values?.[text.slice(at + 2, end).trim()];
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    filled += text.slice(from, at) + String(value);
    from = end + 2;
    at = text.indexOf('{{', from);
  }
  return filled + text.slice(from);
}

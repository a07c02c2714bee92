import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from './language.ts';
import chinese from './locales/zh-CN.json' with { type: 'json' };

/** The words of the interface; the other language loads when it is asked for. */
export const interfaceTexts: i18n = i18next.createInstance();

export type Translate = TFunction;

void interfaceTexts.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: chinese } },
  interpolation: { escapeValue: false }, // React escapes; nothing is ever written as HTML
  returnNull: false,
  initAsync: false,
});

/** Loads a language if needed and switches to it. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !interfaceTexts.hasResourceBundle('en', 'translation')) {
    const { default: english } = await import('./locales/en.json');
    interfaceTexts.addResourceBundle('en', 'translation', english);
  }
  await interfaceTexts.changeLanguage(language);
}

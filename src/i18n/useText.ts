import { useSyncExternalStore } from 'react';
import { interfaceTexts, type Translate } from './interfaceTexts.ts';
import type { Language } from './language.ts';
import { translate } from './translate.ts';

/** The translate function and the language in use; components draw again when it changes. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  const language = useSyncExternalStore(subscribe, currentLanguage) as Language; // only known languages are ever set
  return { t: translate, language };
}

function subscribe(onChange: () => void): () => void {
  interfaceTexts.on('languageChanged', onChange);
  return () => {
    interfaceTexts.off('languageChanged', onChange);
  };
}

function currentLanguage(): string {
  return interfaceTexts.language;
}

import { create } from 'zustand';

/** How the interface looks; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

export type Settings = { readonly language: 'zh-CN' | 'en' | null; readonly theme: Theme };

type SettingsState = Settings & { readonly change: (patch: Partial<Settings>) => void };

const key = 'zhiti.settings';

/** Language and theme, remembered in this browser; nothing else goes into local storage. */
export const useSettings = create<SettingsState>()((set, get) => ({
  ...readSettings(),
  change: (patch) => {
    set(patch);
    const { language, theme } = get();
    writeSettings({ language, theme });
  },
}));

function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return { language: null, theme: 'system' };
    const language = 'language' in stored && (stored.language === 'zh-CN' || stored.language === 'en') ? stored.language : null;
    const theme = 'theme' in stored && (stored.theme === 'light' || stored.theme === 'dark') ? stored.theme : 'system';
    return { language, theme };
  } catch {
    return { language: null, theme: 'system' };
  }
}

function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Without local storage the choice holds for this visit only.
  }
}

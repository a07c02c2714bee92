import { create } from 'zustand';
import { isLogo, type LogoPicture } from '../exchange/index.ts';
import { readStoredJson, writeText } from './storedText.ts';

/** How the interface looks; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** One question at a time, or a whole sub-domain as a sheet. */
export type AnswerView = 'one' | 'sheet';

/** Who prepares reports: what stands on their covers. */
export type PreparedBy = { readonly name: string; readonly logo: LogoPicture | null };

/** `userName` is who answers at this computer; it is put beside each answer. */
export type Settings = {
  readonly language: 'zh-CN' | 'en' | null;
  readonly theme: Theme;
  readonly answerView: AnswerView;
  readonly userName: string;
  readonly preparedBy: PreparedBy;
};

type SettingsState = Settings & { readonly change: (patch: Partial<Settings>) => void };

const key = 'zhiti.settings';
const standard: Settings = { language: null, theme: 'system', answerView: 'one', userName: '', preparedBy: { name: '', logo: null } };

/** Language, theme, view, name and cover, remembered in this browser; nothing else goes into local storage. */
export const useSettings = create<SettingsState>()((set, get) => ({
  ...readSettings(),
  change: (patch) => {
    set(patch);
    const { language, theme, answerView, userName, preparedBy } = get();
    writeSettings({ language, theme, answerView, userName, preparedBy });
  },
}));

function readSettings(): Settings {
  const stored = readStoredJson(key);
  if (typeof stored !== 'object' || stored === null) return standard;
  const { language, theme, answerView, userName, preparedBy } = stored as Record<string, unknown>; // each is looked at below
  return {
    language: language === 'zh-CN' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    answerView: answerView === 'sheet' ? 'sheet' : 'one',
    userName: typeof userName === 'string' ? userName.slice(0, 100) : '',
    preparedBy: readPreparedBy(preparedBy),
  };
}

function readPreparedBy(stored: unknown): PreparedBy {
  if (typeof stored !== 'object' || stored === null) return standard.preparedBy;
  const { name, logo } = stored as Record<string, unknown>; // both are looked at here
  return { name: typeof name === 'string' ? name.slice(0, 100) : '', logo: isLogo(logo) ? logo : null };
}

function writeSettings(settings: Settings): void {
  writeText('localStorage', key, JSON.stringify(settings));
}

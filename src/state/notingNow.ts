import type { Noting } from '../core/assessment/index.ts';
import { useSettings } from './settingsStore.ts';

/** Who is at this computer, and now: what the ledger notes of an entry. */
export function notingNow(): Noting {
  return { at: new Date().toISOString(), by: useSettings.getState().userName.trim() };
}

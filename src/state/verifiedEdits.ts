import type { MaturityEntry, SecurityEntry } from '../core/assessment/index.ts';
import { changeEntry } from './responseEdits.ts';
import { useSettings } from './settingsStore.ts';

type Verified = NonNullable<MaturityEntry['verified']> | NonNullable<SecurityEntry['verified']>;

/** Puts what was found beside the firm's own value, with who found it and when; null takes it back (SPEC R1). */
export function setVerified(edition: string, id: string, verified: Verified | null): void {
  const at = new Date().toISOString();
  const by = useSettings.getState().userName.trim();
  changeEntry(edition, id, ({ verified: _before, ...entry }) =>
    verified === null ? entry : { ...entry, verified: { ...verified, at, ...(by === '' ? {} : { by }) } },
  );
}

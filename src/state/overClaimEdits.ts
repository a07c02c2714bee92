import { change } from './assessmentStore.ts';
import { useSettings } from './settingsStore.ts';

/** Explains a question about contradictory answers, by the id of its rule; an empty note takes the explanation back (SPEC O4). */
export function explainOverClaim(rule: string, note: string): void {
  const at = new Date().toISOString();
  const by = useSettings.getState().userName.trim();
  change(({ overClaims = {}, ...assessment }) => {
    const { [rule]: before, ...others } = overClaims;
    if (note !== '') return { ...assessment, overClaims: { ...others, [rule]: { ...before, note, at, ...(by === '' ? {} : { by }) } } };
    return Object.keys(others).length === 0 ? assessment : { ...assessment, overClaims: others };
  });
}

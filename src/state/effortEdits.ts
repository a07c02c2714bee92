import type { Effort } from '../core/path/index.ts';
import { change } from './assessmentStore.ts';

/** Puts the firm's own estimate for a requirement in the place of ours; null takes it back (SPEC P1). */
export function setEffort(requirement: string, effort: Effort | null): void {
  change(({ efforts = {}, ...assessment }) => {
    const { [requirement]: before, ...others } = efforts;
    if (effort !== null) {
      const isSame = before?.cost === effort.cost && before.months === effort.months;
      return { ...assessment, efforts: isSame ? efforts : { ...others, [requirement]: effort } };
    }
    return Object.keys(others).length === 0 ? assessment : { ...assessment, efforts: others };
  });
}

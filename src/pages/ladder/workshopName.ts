import type { Translate } from '../../i18n/index.ts';

/** The name of a workshop, or its place where it has none. */
export function workshopName(name: string | undefined, index: number | null, t: Translate): string {
  return name === undefined || name.trim() === '' ? t('ladder.workshopNumber', { number: (index ?? 0) + 1 }) : name;
}

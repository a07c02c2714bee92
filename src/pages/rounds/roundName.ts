import type { Translate } from '../../i18n/index.ts';
import type { RoundOption } from './useRounds.ts';

/** `某企业 · 2026 自评`. */
export function roundName({ company, label }: Pick<RoundOption, 'company' | 'label'>, t: Translate): string {
  return [company === '' ? t('common.unnamed') : company, label].filter((part) => part !== '').join(' · ');
}

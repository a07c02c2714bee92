import type { MaturityTexts } from '../../core/edition/index.ts';
import type { Translate } from '../../i18n/index.ts';

/** `二级 规范级`, or the words for below level one. */
export function levelName(texts: MaturityTexts, level: number, t: Translate): string {
  const words = texts.levels[String(level)];
  return words === undefined ? texts.belowFirstLevel : t('common.level', words);
}

/** `二级` alone, or the words for below level one. */
export function levelOrdinal(texts: MaturityTexts, level: number): string {
  return texts.levels[String(level)]?.ordinal ?? texts.belowFirstLevel;
}

import { useDeferredValue } from 'react';
import { useText } from '../../i18n/index.ts';
import { levelOrdinal } from '../shared/levelName.ts';
import styles from './Standing.module.css';
import { missedBelow, useStanding } from './useStanding.ts';

/** Says of a level that it can no longer change the result, because one below it is certainly missed (SPEC S39). */
export function Needless({ level }: { readonly level: number | null }) {
  const { t } = useText();
  const { view, standing } = useDeferredValue(useStanding());
  const missed = level === null ? null : missedBelow(view.model, standing, level);
  if (missed === null) return null;
  return <p className={styles['needless']}>{t('questions.needless', { level: levelOrdinal(view.texts, missed) })}</p>;
}

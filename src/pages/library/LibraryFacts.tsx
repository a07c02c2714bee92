import { findDistrict, findIndustry } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { hasChangedSince, libraryStateOf, notFiled, type LibraryRow } from '../../state/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './Library.module.css';
import { openAnswers } from './libraryView.ts';

/** What is known of one assessment without opening it. */
export function LibraryFacts({ row }: { readonly row: LibraryRow }) {
  const { t, language } = useText();
  const { head, marks, standing } = row;
  const state = libraryStateOf(row);
  const open = openAnswers(row);
  const facts = [
    standing?.roundDate,
    placeOf(row, language),
    standing === null || standing.applicable === null ? t('library.answered', { answered: head.answered }) : t('library.answeredOf', { answered: standing.answered, applicable: standing.applicable }),
    open > 0 ? t('library.left', { count: open }) : '',
    standing?.hasSecurity === true ? t('library.security') : '',
    standing?.hasLadder === true ? t('library.ladder') : '',
    t('library.changed', { time: dateAndTime(head.savedAt, language) }),
  ];
  return (
    <div className={styles['facts']}>
      <div className={styles['headline']}>
        <strong>{head.roundLabel}</strong>
        <span className={`${styles['badge']} ${styles[state]}`}>
          {t(`library.states.${state}`)}
          {standing !== null && standing.level !== null && ` · ${standing.level === 0 ? t('library.levelZero') : t('library.level', { level: standing.level })}`}
        </span>
        {hasChangedSince(row) && <span className={`${styles['badge']} ${styles['warn']}`}>{t('library.changedSince')}</span>}
        {marks.archived && <span className={styles['badge']}>{t('library.archivedMark')}</span>}
        {notFiled([row]).length > 0 && <span className={styles['badge']}>{t('library.notFiled')}</span>}
        {marks.tags.map((tag) => (
          <span key={tag} className={styles['tag']}>
            {tag}
          </span>
        ))}
      </div>
      <div className={styles['soft']}>
        {facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}
      </div>
    </div>
  );
}

function placeOf({ standing }: LibraryRow, language: string): string {
  const district = findDistrict(standing?.district ?? '');
  const industry = findIndustry(standing?.industry ?? '')?.division;
  const isEnglish = language === 'en';
  return [isEnglish ? district?.en : district?.name, isEnglish ? industry?.en : industry?.name].filter((part) => part !== undefined).join(' · ');
}

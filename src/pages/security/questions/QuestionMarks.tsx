import type { SecurityQuestion, SecurityTexts } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import styles from './Questions.module.css';

type QuestionMarksProps = {
  readonly question: SecurityQuestion;
  readonly texts: SecurityTexts;
  readonly keyItem: 'strict' | 'plain' | null;
};

/** Which item of the guide is meant, whether it is a key item, and whether it counts at all. */
export function QuestionMarks({ question, texts, keyItem }: QuestionMarksProps) {
  const { t } = useText();
  const { tier, item } = question;
  const unscored = tier === 'optional' || tier === 'supplement' || tier === 'compliance';
  return (
    <span className={styles['marks']}>
      {keyItem !== null && (
        <span className={styles['key']} title={t(`security.keyItem.${keyItem}Meaning`)}>
          {t(`security.keyItem.${keyItem}`)}
        </span>
      )}
      {tier !== 'baseline' && (
        <span className={unscored ? styles['unscored'] : styles['tier']} title={texts.tiers[tier]?.meaning}>
          {texts.tiers[tier]?.label}
          {unscored && t('security.questions.unscored')}
        </span>
      )}
      {item !== null && <span className={styles['item']}>{t('security.questions.item', { number: item })}</span>}
    </span>
  );
}

import { useText } from '../../../i18n/index.ts';
import { useSecurityFrame, type SecurityFrame } from '../securityView.ts';
import styles from './Questions.module.css';

/** Which item of the guide is meant, whether it is a key item, and whether it counts at all. */
export function QuestionMarks({ id }: { readonly id: string }) {
  const { t } = useText();
  const { edition, texts } = useSecurityFrame();
  const question = edition.questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return null;
  const { tier, item } = question;
  const keyItem = keyItemOf(edition, id);
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

function keyItemOf({ rubric }: SecurityFrame['edition'], id: string): 'strict' | 'plain' | null {
  if (rubric.keyItems.strict.includes(id)) return 'strict';
  return rubric.keyItems.questions.includes(id) ? 'plain' : null;
}

import { securityAnswers } from '../../../core/answers/index.ts';
import type { SecurityTexts } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import styles from './Questions.module.css';

/** What the four answers and the marks on questions mean, folded away until wanted. */
export function AnswerLegend({ texts }: { readonly texts: SecurityTexts }) {
  const { t } = useText();
  return (
    <details className={styles['legend']}>
      <summary>{t('security.questions.legend')}</summary>
      <dl>
        {securityAnswers.map((value) => (
          <div key={value}>
            <dt>{texts.answers[value]?.label}</dt>
            <dd>{texts.answers[value]?.meaning}</dd>
          </div>
        ))}
        <div>
          <dt>{t('security.keyItem.plain')}</dt>
          <dd>{t('security.keyItem.plainMeaning')}</dd>
        </div>
        <div>
          <dt>{t('security.keyItem.strict')}</dt>
          <dd>{t('security.keyItem.strictMeaning')}</dd>
        </div>
      </dl>
      <p>{texts.notApplicable}</p>
    </details>
  );
}

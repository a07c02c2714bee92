import type { SecurityQuestion } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import { partHref } from '../securityLinks.ts';
import type { SecurityFrame } from '../securityView.ts';
import styles from './Questions.module.css';

type NotApplicableProps = { readonly frame: SecurityFrame; readonly questions: readonly SecurityQuestion[] };

/** What is not asked here, each with the profile answer it rests on (SPEC S20). */
export function NotApplicable({ frame, questions }: NotApplicableProps) {
  const { t } = useText();
  const { texts, flags } = frame;
  if (questions.length === 0) return null;
  return (
    <details className={styles['legend']}>
      <summary>{t('security.questions.notApplicable', { count: questions.length })}</summary>
      <ul>
        {questions.map(({ id, appliesIf }) => (
          <li key={id}>
            {id} {texts.questions[id]?.text}
            {appliesIf
              .filter((flag) => flags.get(flag) !== true)
              .map((flag) => (
                <p key={flag}>
                  {t(flags.has(flag) ? 'security.questions.becauseNo' : 'security.questions.becauseOpen', { flag: texts.flags[flag] })}
                </p>
              ))}
          </li>
        ))}
      </ul>
      <p>
        <a href={partHref(frame, 'profile')}>{t('security.gate.toProfile')}</a>
      </p>
    </details>
  );
}

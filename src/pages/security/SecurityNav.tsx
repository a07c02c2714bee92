import { useRoute } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { partHref, type SecurityPart } from './securityLinks.ts';
import styles from './SecurityNav.module.css';
import { useSecurityView } from './securityView.ts';

const parts: readonly SecurityPart[] = ['profile', 'questions', 'result'];

/** The three parts with how far each has come, and what every number below is: a self-assessment under this edition. */
export function SecurityNav() {
  const { t } = useText();
  const [inQuestions] = useRoute('/a/:id/security/questions/*?');
  const [inResult] = useRoute('/a/:id/security/result');
  const view = useSecurityView();
  const { edition, model, score, ref } = view;
  const flags = edition.questionnaire.flags.length;
  const current = inQuestions ? 'questions' : inResult ? 'result' : 'profile';
  const done: Readonly<Record<SecurityPart, string | null>> = {
    profile: t('common.of', { part: flags - model.openFlags.length, whole: flags }),
    questions: model.applies ? t('common.of', { part: score.answered, whole: score.applicable }) : null,
    result: null,
  };
  return (
    <div className={`${styles['bar']} ${current === 'questions' ? styles['wide'] : ''}`}>
      <nav aria-label={t('security.nav.label')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={partHref(view, part)} aria-current={part === current ? 'page' : undefined}>
                {t(`security.nav.${part}`)}
                {done[part] !== null && <span>{done[part]}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {t('reference')} · {ref}
      </p>
    </div>
  );
}

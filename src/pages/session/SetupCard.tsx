import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { beginBlind } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Session.module.css';
import type { Scope, Session } from './useSession.ts';

/** What the session is about. */
export function SetupCard({ session }: { readonly session: Session }) {
  const { t } = useText();
  const [scope, setScope] = useState<Scope>('left');
  const questions = session.questionsIn(scope);
  const { assessment } = session.view;
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="session-scope">
      <h2 id="session-scope">{t('session.scope')}</h2>
      <fieldset className={styles['choices']}>
        <legend className="visually-hidden">{t('session.scope')}</legend>
        {(['left', 'open', 'all'] as const).map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name="session-scope"
              value={each}
              checked={scope === each}
              onChange={() => {
                setScope(each);
              }}
            />
            {t(`session.scopes.${each}`, { count: session.questionsIn(each).length })}
          </label>
        ))}
      </fieldset>
      <div className={styles['actions']}>
        <Button
          look="primary"
          disabled={questions.length === 0}
          data-testid="begin-blind"
          onClick={() => {
            beginBlind([assessment.company.name, assessment.round.label].filter((part) => part !== '').join(' · ').slice(0, 200), questions, [...session.options]);
          }}
        >
          {t('session.begin')}
        </Button>
        <span className={shared['soft']}>{t(questions.length === 0 ? 'session.noneLeft' : 'session.beginHint')}</span>
      </div>
    </section>
  );
}

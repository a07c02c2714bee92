import { sessionAgenda } from '../../core/scoring/index.ts';
import { useText } from '../../i18n/index.ts';
import { beginDiscussion, useSessionHost } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Session.module.css';
import { votesOf, type Session } from './useSession.ts';

/** Everybody answers by themselves; only how many are answered is seen (SPEC Z1). */
export function BlindCard({ session }: { readonly session: Session }) {
  const { t } = useText();
  const guests = useSessionHost((host) => host.guests);

  function begin(): void {
    const [first] = sessionAgenda(session.view.model, votesOf(guests));
    beginDiscussion(first?.id ?? null);
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="session-blind">
      <h2 id="session-blind">{t('session.blind')}</h2>
      <p>{t('session.blindHint')}</p>
      <div className={styles['actions']}>
        <Button look="primary" data-testid="begin-discussion" onClick={begin}>
          {t('session.discuss')}
        </Button>
        <span className={shared['soft']}>{t('session.discussHint')}</span>
      </div>
    </section>
  );
}

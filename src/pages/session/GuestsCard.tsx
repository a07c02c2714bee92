import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { inviteDevice, useSessionHost } from '../../state/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { CodeBox } from './CodeBox.tsx';
import styles from './Session.module.css';

/** Who is in the room, and how another device comes in (SPEC Z5). */
export function GuestsCard() {
  const { t } = useText();
  const { guests, invitation, questions } = useSessionHost();
  const [busy, setBusy] = useState(false);

  async function prepare(): Promise<void> {
    setBusy(true);
    await inviteDevice().finally(() => {
      setBusy(false);
    });
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="session-guests">
      <h2 id="session-guests">{t('session.guests')}</h2>
      {guests.length === 0 && <p className={shared['soft']}>{t('session.guestsNone')}</p>}
      <ul className={styles['guests']}>
        {guests.map(({ key, name, isHere, answers }) => (
          <li key={key} data-testid="guest" data-here={isHere}>
            <strong>{name === '' ? t('session.unnamed') : name}</strong>{' '}
            {isHere ? questions.length > 0 && t('session.answered', { answered: Object.keys(answers).length, whole: questions.length }) : t('session.gone')}
          </li>
        ))}
      </ul>
      {invitation === null ? (
        <div className={styles['actions']}>
          <Button disabled={busy || !('RTCPeerConnection' in globalThis)} data-testid="invite" onClick={() => void prepare()}>
            {t(busy ? 'session.inviting' : 'session.invite')}
          </Button>
          <span className={shared['soft']}>{t('session.fallback')}</span>
        </div>
      ) : (
        <Invited code={invitation.code} accept={invitation.accept} />
      )}
    </section>
  );
}

function Invited({ code, accept }: { readonly code: string; readonly accept: (text: string) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: 'noCode' | 'otherCode' }> }) {
  const { t } = useText();
  const [reply, setReply] = useState('');
  const [fault, setFault] = useState<'noCode' | 'otherCode' | null>(null);
  // A phone that scans the code opens the page with it; from a disk there is no address to open.
  const address = location.protocol === 'file:' ? undefined : `${location.origin}${location.pathname}#/join?${code}`;

  async function connect(): Promise<void> {
    const taken = await accept(reply);
    setFault(taken.ok ? null : taken.error);
  }

  return (
    <div className={styles['pair']}>
      <div className={shared['part']}>
        <CodeBox id="session-offer" label={t('session.offer')} code={code} {...(address === undefined ? {} : { address })} />
        <p className={shared['soft']}>{t('session.offerHint')}</p>
      </div>
      <form
        className={shared['part']}
        onSubmit={(event) => {
          event.preventDefault();
          void connect();
        }}
      >
        <Field id="session-reply" label={t('session.answer')}>
          <textarea
            id="session-reply"
            rows={4}
            spellCheck={false}
            value={reply}
            onChange={(event) => {
              setReply(event.target.value);
            }}
          />
        </Field>
        <div>
          <Button type="submit" look="primary" disabled={reply.trim() === ''} data-testid="accept">
            {t('session.accept')}
          </Button>
        </div>
        {fault !== null && (
          <Notice tone="bad" alert>
            {t(`session.fault.${fault}`)}
          </Notice>
        )}
      </form>
    </div>
  );
}

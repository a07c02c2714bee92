import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { joinSession, useSessionGuest } from '../../state/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { CodeBox } from './CodeBox.tsx';
import { GuestQuestions } from './GuestQuestions.tsx';

/** A device that takes part in a session; it needs no assessment and keeps nothing. */
export function JoinPage() {
  const { t } = useText();
  const { status, code, questions, title } = useSessionGuest();
  return (
    <div className={`${shared['page']} ${shared['narrow']}`} data-testid="join" data-status={status}>
      <header>
        <h1>{t('session.join.title')}</h1>
        <p className={shared['lead']}>{status === 'apart' ? t('session.join.lead') : title}</p>
      </header>
      {status === 'apart' && <JoinForm />}
      {status === 'waiting' && code !== null && (
        <section className={`${shared['card']} ${shared['part']}`}>
          <CodeBox id="session-reply-code" label={t('session.join.reply')} code={code} />
          <p role="status">{t('session.join.waiting')}</p>
        </section>
      )}
      {status === 'connected' && questions.length === 0 && <Notice tone="good">{t('session.join.connected')}</Notice>}
      {status === 'connected' && questions.length > 0 && <GuestQuestions />}
      {status === 'ended' && <Notice tone="info">{t('session.join.ended')}</Notice>}
    </div>
  );
}

function JoinForm() {
  const { t } = useText();
  const [name, setName] = useState('');
  // A code that was scanned comes with the address.
  const [offer, setOffer] = useState(() => /ZHITI-S1:[\w-]+/u.exec(location.hash)?.[0] ?? '');
  const [fault, setFault] = useState<'noCode' | 'otherCode' | null>(null);
  return (
    <form
      className={`${shared['card']} ${shared['part']}`}
      onSubmit={(event) => {
        event.preventDefault();
        void joinSession(offer, name.trim()).then(setFault);
      }}
    >
      <Field id="session-name" label={t('session.join.name')}>
        <input
          id="session-name"
          maxLength={40}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </Field>
      <Field id="session-invitation" label={t('session.join.offer')}>
        <textarea
          id="session-invitation"
          rows={4}
          spellCheck={false}
          value={offer}
          onChange={(event) => {
            setOffer(event.target.value);
          }}
        />
      </Field>
      {fault !== null && (
        <Notice tone="bad" alert>
          {t(`session.fault.${fault}`)}
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" disabled={offer.trim() === ''} data-testid="join-session">
          {t('session.join.connect')}
        </Button>
      </div>
    </form>
  );
}

import { useText } from '../../i18n/index.ts';
import { useSessionHost } from '../../state/index.ts';
import { Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { BlindCard } from './BlindCard.tsx';
import { Discussion } from './Discussion.tsx';
import { GuestsCard } from './GuestsCard.tsx';
import { SetupCard } from './SetupCard.tsx';
import { useSession } from './useSession.ts';

/** The facilitator's view, for the projector: invite, let everybody answer unseen, then discuss by disagreement (SPEC Z1–Z5). */
export function SessionPage() {
  const { t } = useText();
  const session = useSession();
  const phase = useSessionHost((host) => host.phase);
  return (
    <div className={shared['page']} data-testid="session" data-phase={phase}>
      <header>
        <h1>{t('session.title')}</h1>
        {phase === 'setup' && <p className={shared['lead']}>{t('session.lead')}</p>}
      </header>
      {!('RTCPeerConnection' in globalThis) && <Notice tone="warn">{t('session.noWebRtc')}</Notice>}
      {phase === 'setup' && <SetupCard session={session} />}
      {phase === 'blind' && <BlindCard session={session} />}
      {phase === 'discuss' && <Discussion session={session} />}
      {phase !== 'discuss' && <GuestsCard />}
    </div>
  );
}

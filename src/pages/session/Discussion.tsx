import { toDecimalText, fraction, multiply } from '../../core/shared/index.ts';
import type { AgendaItem } from '../../core/scoring/index.ts';
import { useText } from '../../i18n/index.ts';
import { agree, endSession, showQuestion, useSessionHost } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { AnswerRadios } from '../shared/AnswerRadios.tsx';
import shared from '../shared/shared.module.css';
import { SessionClock } from './SessionClock.tsx';
import styles from './Session.module.css';
import { VoteBars } from './VoteBars.tsx';
import type { Session } from './useSession.ts';

/** One question on the wall, how the answers lie, what the room agrees on, and the agenda beside it (SPEC Z2–Z4). */
export function Discussion({ session }: { readonly session: Session }) {
  const { t } = useText();
  const { current, agreed } = useSessionHost();
  const { agenda, standing, view } = session;
  const changing = new Set(standing.left.forTotal.ids);
  const open = agenda.filter(({ id }) => agreed[id] === undefined);
  const unanimous = open.filter(({ votes }) => new Set(votes).size === 1);
  const item = agenda.find(({ id }) => id === current);
  const settle = (id: string, value: AgendaItem['votes'][number]) => {
    agree(view.ref, id, value, session.wordOf, t('session.noteHeading'));
  };
  return (
    <div className={styles['stage']}>
      <section className={`${shared['card']} ${styles['wall']}`} aria-labelledby="session-question">
        {item === undefined ? <p>{t('session.nothing')}</p> : <OnWall item={item} session={session} onAgree={settle} />}
        <div className={styles['actions']}>
          <Button
            data-testid="next-question"
            disabled={open.every(({ id }) => id === current)}
            onClick={() => {
              showQuestion(open.find(({ id }) => id !== current)?.id ?? null);
            }}
          >
            {t('session.next')}
          </Button>
          <Button look="quiet" data-testid="end-session" onClick={endSession} title={t('session.endHint')}>
            {t('session.end')}
          </Button>
        </div>
      </section>
      <aside className={`${shared['card']} ${shared['part']}`} aria-labelledby="session-agenda">
        <h2 id="session-agenda">{t('session.agenda')}</h2>
        <p className={shared['soft']}>{t('session.done', { done: agenda.length - open.length, whole: agenda.length })}</p>
        <SessionClock done={agenda.length - open.length} open={open.filter(({ id }) => changing.has(id)).length} />
        <LeaveOut count={open.filter(({ id }) => !changing.has(id)).length} />
        {unanimous.length > 0 && (
          <div className={shared['part']}>
            <p>{t('session.unanimous', { count: unanimous.length })}</p>
            <div>
              <Button
                data-testid="take-unanimous"
                onClick={() => {
                  for (const { id, votes } of unanimous) if (votes[0] !== undefined) settle(id, votes[0]);
                }}
              >
                {t('session.takeUnanimous')}
              </Button>
            </div>
          </div>
        )}
        <ol className={styles['agenda']}>
          {agenda.map(({ id, spread, share }) => (
            <li key={id} data-testid="agenda-item" data-id={id} data-agreed={agreed[id] !== undefined}>
              <button
                type="button"
                aria-current={id === current ? 'true' : undefined}
                onClick={() => {
                  showQuestion(id);
                }}
              >
                <span>{id}</span>
                <span>
                  {agreed[id] === undefined ? toDecimalText(multiply(share, fraction(spread, 10)), 4) : session.wordOf(agreed[id])}
                </span>
              </button>
              {!changing.has(id) && agreed[id] === undefined && <span className={shared['soft']}>{t('session.noLonger')}</span>}
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

function LeaveOut({ count }: { readonly count: number }) {
  const { t } = useText();
  return count === 0 ? null : <p className={shared['soft']}>{t('session.leaveOut', { count })}</p>;
}

type OnWallProps = { readonly item: AgendaItem; readonly session: Session; readonly onAgree: (id: string, value: AgendaItem['votes'][number]) => void };

function OnWall({ item, session, onAgree }: OnWallProps) {
  const { t } = useText();
  const agreed = useSessionHost((host) => host.agreed[item.id]);
  const question = useSessionHost((host) => host.questions.find(({ id }) => id === item.id));
  return (
    <>
      <p className={shared['soft']}>{question?.heading}</p>
      <h2 id="session-question" className={styles['question']}>
        {question?.text}
      </h2>
      <VoteBars votes={item.votes} wordOf={session.wordOf} />
      <fieldset>
        <legend>{t('session.consensus')}</legend>
        <AnswerRadios
          name={`consensus-${item.id}`}
          options={session.options}
          value={agreed}
          unknown="unknown"
          onAnswer={(value) => {
            onAgree(item.id, value);
          }}
        />
      </fieldset>
    </>
  );
}

import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { answerInSession, useSessionGuest } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { AnswerRadios } from '../shared/AnswerRadios.tsx';
import shared from '../shared/shared.module.css';
import styles from './Session.module.css';

/** One question after the other, then what the room discusses. */
export function GuestQuestions() {
  const discussed = useSessionGuest((guest) => guest.discussed);
  return discussed === undefined ? <OwnAnswers /> : <Discussed id={discussed.id} counts={discussed.counts} />;
}

function OwnAnswers() {
  const { t } = useText();
  const { questions, options, answers } = useSessionGuest();
  const [place, setPlace] = useState(0);
  const question = questions[place];
  if (question === undefined) return null;
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="guest-question" data-testid="guest-question" data-id={question.id}>
      <p className={shared['soft']}>
        {t('session.join.question', { place: place + 1, whole: questions.length })} · {question.heading}
      </p>
      <h2 id="guest-question">{question.text}</h2>
      <AnswerRadios
        name={`own-${question.id}`}
        options={options}
        value={answers[question.id]}
        unknown="unknown"
        onAnswer={(value) => {
          answerInSession(question.id, value);
        }}
      />
      <div className={styles['actions']}>
        <Button
          disabled={place === 0}
          onClick={() => {
            setPlace(place - 1);
          }}
        >
          {t('session.join.previous')}
        </Button>
        <Button
          look="primary"
          disabled={place + 1 >= questions.length}
          data-testid="guest-next"
          onClick={() => {
            setPlace(place + 1);
          }}
        >
          {t('session.join.next')}
        </Button>
      </div>
      <p role="status">{questions.every(({ id }) => answers[id] !== undefined) && t('session.join.allDone')}</p>
    </section>
  );
}

function Discussed({ id, counts }: { readonly id: string | null; readonly counts: Readonly<Record<string, number>> }) {
  const { t } = useText();
  const { questions, options, answers, agreed } = useSessionGuest();
  const question = questions.find((each) => each.id === id);
  const word = (value: string | undefined) => options.find((option) => option.value === value)?.label ?? '–';
  const own = id === null ? undefined : answers[id];
  const settled = id === null ? undefined : agreed[id];
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="guest-discussed" data-testid="guest-discussed" data-id={id}>
      <p className={shared['soft']}>
        {t('session.join.discussing')} {question?.heading}
      </p>
      <h2 id="guest-discussed">{question?.text ?? t('session.nothing')}</h2>
      <p>
        {options
          .filter(({ value }) => (counts[value] ?? 0) > 0)
          .map(({ value, label }) => `${label} ${counts[value] ?? 0}`)
          .join(' / ')}
      </p>
      <p>{t('session.join.own', { answer: word(own) })}</p>
      <p role="status">{settled !== undefined && <strong>{t('session.join.agreed', { answer: word(settled) })}</strong>}</p>
    </section>
  );
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { startNextRound, today } from '../../state/index.ts';
import { Button, Field } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import styles from './RoundsPage.module.css';

/** Begins the next round with these answers as its starting point (SPEC R3). */
export function NextRoundCard({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [label, setLabel] = useState(() => t('rounds.next.label', { year: today().slice(0, 4) }));
  const carried = Object.values(view.response.answers ?? {}).filter((entry) => entry.carried === true).length;

  async function start(): Promise<void> {
    const id = await startNextRound(label.trim());
    navigate(`/a/${id}/rounds`);
    window.scrollTo(0, 0);
  }

  return (
    <section className={shared['card']} aria-labelledby="next-round">
      <h2 id="next-round">{t('rounds.next.title')}</h2>
      {carried > 0 && <p data-testid="carried">{t('rounds.next.carried', { answers: carried })}</p>}
      <p className={styles['soft']}>{t('rounds.next.text')}</p>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Field id="next-label" label={t('rounds.next.name')}>
          <input
            id="next-label"
            type="text"
            maxLength={200}
            autoComplete="off"
            value={label}
            onChange={(event) => {
              setLabel(event.target.value);
            }}
          />
        </Field>
        <Button type="submit" data-testid="next-round">
          {t('rounds.next.start')}
        </Button>
      </form>
    </section>
  );
}

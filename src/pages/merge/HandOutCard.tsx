import { useState } from 'react';
import { ledgerInOrder, type Assessment } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { saveHandedOut } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import shared from '../shared/shared.module.css';
import { sharesOf, type Share } from './assignments.ts';
import styles from './Merge.module.css';
import { printPart } from './printPart.ts';
import type { MergeWords } from './useMergeWords.ts';

type HandOutCardProps = { readonly assessment: Assessment; readonly words: MergeWords };

type Outcome =
  | { readonly status: 'idle' | 'making' | 'broken' }
  | { readonly status: 'made' | 'unchecked' | 'differs' | 'printed'; readonly name: string };

/** A partial file or a form on paper for everybody who is assigned something. */
export function HandOutCard({ assessment, words }: HandOutCardProps) {
  const { t, language } = useText();
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const shares = sharesOf(assessment, words.editions);

  async function run(make: () => Promise<Outcome>): Promise<void> {
    setOutcome({ status: 'making' });
    setOutcome(await make().catch((): Outcome => ({ status: 'broken' })));
  }

  async function handOut(to: string): Promise<Outcome> {
    const saved = await saveHandedOut(words.editions, to);
    if (saved === null) return { status: 'idle' };
    if (!saved.ok) return { status: 'differs', name: saved.error.name };
    return { status: saved.value.isChecked ? 'made' : 'unchecked', name: saved.value.name };
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="merge-handout">
      <h2 id="merge-handout">{t('merge.handOut.title')}</h2>
      <p>{t('merge.handOut.text')}</p>
      {shares.length === 0 && <p className={styles['soft']}>{t('merge.handOut.none')}</p>}
      <ul className={styles['shares']}>
        {shares.map((share) => (
          <li key={share.name} data-testid="merge-share" data-name={share.name}>
            <ShareText share={share} lastAt={lastHandedOut(assessment, share.name)} />
            <div className={styles['actions']}>
              <Button
                disabled={outcome.status === 'making'}
                data-testid="merge-hand-out"
                aria-label={`${t('merge.handOut.file')}${t('common.colon')}${share.name}`}
                onClick={() => void run(() => handOut(share.name))}
              >
                {t('merge.handOut.file')}
              </Button>
              <Button
                look="quiet"
                disabled={outcome.status === 'making'}
                data-testid="merge-print"
                aria-label={`${t('merge.handOut.print')}${t('common.colon')}${share.name}`}
                onClick={() => void run(async () => ({ status: 'printed', name: await printPart(assessment, words.editions, share.name, language) }))}
              >
                {t('merge.handOut.print')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div role="status" data-testid="merge-handout-state" data-status={outcome.status}>
        {outcome.status === 'making' && t('merge.handOut.making')}
        {outcome.status === 'broken' && <Notice tone="bad">{t('merge.broken')}</Notice>}
        {'name' in outcome && <Notice tone={outcome.status === 'differs' ? 'bad' : 'good'}>{t(`merge.handOut.${outcome.status}`, { name: outcome.name })}</Notice>}
      </div>
    </section>
  );
}

function ShareText({ share, lastAt }: { readonly share: Share; readonly lastAt: string | null }) {
  const { t, language } = useText();
  return (
    <div>
      <strong>{share.name}</strong>
      <div className={styles['soft']}>
        {t('merge.handOut.share', { ...share })}
        {lastAt !== null && t('merge.handOut.last', { time: dateAndTime(lastAt, language) })}
      </div>
    </div>
  );
}

function lastHandedOut({ ledger }: Assessment, name: string): string | null {
  const handed = ledgerInOrder(ledger).filter(({ entry }) => entry.kind === 'handedOut' && entry.to === name);
  return handed[handed.length - 1]?.entry.at ?? null;
}

import { useState } from 'react';
import { checkLedger, ledgerInOrder, type Ledger, type LedgerEntry } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import shared from '../shared/shared.module.css';
import styles from './Merge.module.css';
import type { MergeWords } from './useMergeWords.ts';

type LedgerCardProps = { readonly ledger: Ledger | undefined; readonly words: MergeWords };

/** Entries drawn at first, the newest first. */
const atFirst = 50;

/** Everything that was handed out, landed, decided and taken back, and whether the chain of entries is whole. */
export function LedgerCard({ ledger, words }: LedgerCardProps) {
  const { t, language } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const entries = [...ledgerInOrder(ledger)].reverse();
  const shown = showsAll ? entries : entries.slice(0, atFirst);
  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="merge-ledger">
      <h2 id="merge-ledger">{t('merge.ledger.title')}</h2>
      <p>{t('merge.ledger.text')}</p>
      {entries.length === 0 ? <p className={styles['soft']}>{t('merge.ledger.none')}</p> : <Chain ledger={ledger} count={entries.length} />}
      <ol className={styles['ledger']} data-testid="ledger">
        {shown.map(({ key, entry }) => (
          <li key={key} data-testid="ledger-entry" data-kind={entry.kind}>
            <span className={styles['soft']}>
              {t('merge.ledger.head', { seq: entry.seq, time: dateAndTime(entry.at, language) })}
              {entry.by !== undefined && ` · ${entry.by}`}
            </span>
            <EntryText entry={entry} ledger={ledger} words={words} />
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <div>
          <Button
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t('merge.ledger.showAll', { count: entries.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Chain({ ledger, count }: { readonly ledger: Ledger | undefined; readonly count: number }) {
  const { t } = useText();
  const { altered, missing } = checkLedger(ledger);
  const isWhole = altered.length + missing.length === 0;
  return (
    <div data-testid="ledger-chain" data-whole={isWhole}>
      <Notice tone={isWhole ? 'good' : 'bad'}>
        {isWhole ? t('merge.ledger.whole', { count }) : t('merge.ledger.broken', { altered: altered.length, missing: missing.length })}
      </Notice>
    </div>
  );
}

function EntryText({ entry, ledger, words }: { readonly entry: LedgerEntry; readonly ledger: Ledger | undefined; readonly words: MergeWords }) {
  const { t } = useText();
  switch (entry.kind) {
    case 'handedOut':
      return <span>{t('merge.ledger.handedOut', { to: entry.to, count: entry.count, file: entry.file })}</span>;
    case 'landed':
      return <span>{t('merge.ledger.landed', { to: entry.to, file: entry.file, ...entry.counts })}</span>;
    case 'undone':
    case 'redone': {
      const landed = entry.of.map((key) => ledger?.[key]).find((one) => one?.kind === 'landed');
      return <span>{t(`merge.ledger.${entry.kind}`, { to: landed?.kind === 'landed' ? landed.to : '', count: entry.of.length })}</span>;
    }
    case 'resolved':
      return <ResolvedText entry={entry} words={words} />;
  }
}

function ResolvedText({ entry, words }: { readonly entry: Extract<LedgerEntry, { kind: 'resolved' }>; readonly words: MergeWords }) {
  const { t } = useText();
  const isScope = entry.clash === 'scope';
  const said = (answer: string | undefined): string =>
    isScope ? t(`merge.ledger.${answer === 'leftOut' ? 'leftOut' : 'asked'}`) : words.answerOf(entry.edition, entry.id, answer);
  const decided = entry.choice === 'third' ? entry.answer : entry[entry.choice].answer;
  return (
    <span>
      {t('merge.ledger.resolved', {
        kind: t(`merge.kind.${entry.clash}`),
        id: isScope ? words.gateOf(entry) : entry.id,
        ours: said(entry.ours.answer),
        theirs: said(entry.theirs.answer),
        decided: said(decided),
        reason: entry.reason,
      })}
    </span>
  );
}

import { useState } from 'react';
import { clashKey, type MergeClash, type MergePlan, type Resolution } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { ClashForm } from './ClashForm.tsx';
import { isSettled, settlementOf, type Draft } from './draft.ts';
import styles from './Merge.module.css';
import type { MergeWords } from './useMergeWords.ts';

type PartPreviewProps = {
  readonly plan: MergePlan;
  readonly words: MergeWords;
  readonly onLand: (resolutions: ReadonlyMap<string, Resolution>) => void;
  readonly onSkip: () => void;
};

const counted = ['agreement', 'taken', 'ours', 'open', 'divergence', 'gap', 'scope'] as const;

/** How a part compares, with every clash to be settled before it can be landed. */
export function PartPreview({ plan, words, onLand, onSkip }: PartPreviewProps) {
  const { t, language } = useText();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const { part, clashes, counts } = plan;
  const open = clashes.filter((clash) => !isSettled(drafts.get(clashKey(clash))));
  const settle = (which: readonly MergeClash[], draft: Draft): void => {
    setDrafts((before) => new Map([...before, ...which.map((clash) => [clashKey(clash), draft] as const)]));
  };
  return (
    <>
      <p>{t('merge.preview.from', { name: part.to, time: dateAndTime(part.at, language) })}</p>
      <dl className={styles['counts']}>
        {counted.map((kind) => (
          <div key={kind} data-testid={`count-${kind}`} data-count={counts[kind]}>
            <dt>{t(`merge.counts.${kind}`)}</dt>
            <dd>{kind === 'scope' ? clashes.filter((clash) => clash.kind === 'scope').length : counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {plan.joined > 0 && <p>{t('merge.preview.joined', { count: plan.joined })}</p>}
      <Remarks plan={plan} />
      {clashes.length > 0 && <p>{t('merge.preview.clashes', { count: clashes.length })}</p>}
      {clashes.length > 1 && (
        <RestForm
          count={open.length}
          onSettle={(draft) => {
            settle(open, draft);
          }}
        />
      )}
      <ul className={styles['clashes']}>
        {clashes.map((clash) => (
          <li key={clashKey(clash)}>
            <ClashForm
              clash={clash}
              to={part.to}
              draft={drafts.get(clashKey(clash))}
              words={words}
              onDraft={(draft) => {
                settle([clash], draft);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button
          look="primary"
          disabled={open.length > 0}
          data-testid="merge-do"
          onClick={() => {
            onLand(settlementOf(clashes, drafts));
          }}
        >
          {open.length > 0 ? t('merge.preview.stillOpen', { count: open.length }) : t('merge.preview.land')}
        </Button>
        <Button onClick={onSkip} data-testid="merge-skip">
          {t('merge.preview.skip')}
        </Button>
      </div>
    </>
  );
}

/** What else is to be known before a part is landed. */
function Remarks({ plan }: { readonly plan: MergePlan }) {
  const { t } = useText();
  const ids = plan.leftOut.map(({ id }) => id).join(t('common.listSeparator'));
  return (
    <>
      {!plan.isKnown && <Notice tone="warn">{t('merge.preview.unknown')}</Notice>}
      {plan.unasked > 0 && <p>{t('merge.preview.unasked', { count: plan.unasked })}</p>}
      {plan.hasOther && <Notice tone="warn">{t('merge.preview.other')}</Notice>}
      {plan.leftOut.length > 0 && <Notice tone="warn">{t('merge.preview.leftOut', { count: plan.leftOut.length, ids })}</Notice>}
    </>
  );
}

/** One decision and one reason for all clashes that are still open. */
function RestForm({ count, onSettle }: { readonly count: number; readonly onSettle: (draft: Draft) => void }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  return (
    <div className={styles['actions']}>
      <label className={styles['field']}>
        {t('merge.rest.reason', { count })}
        <input
          type="text"
          maxLength={500}
          value={reason}
          data-testid="rest-reason"
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </label>
      {(['theirs', 'ours'] as const).map((choice) => (
        <Button
          key={choice}
          look="quiet"
          disabled={count === 0 || reason.trim() === ''}
          data-testid={`rest-${choice}`}
          onClick={() => {
            onSettle({ choice, value: '', reason });
          }}
        >
          {t(`merge.rest.${choice}`)}
        </Button>
      ))}
    </div>
  );
}

import { useState } from 'react';
import { planMerge, type Assessment, type MergeCounts, type MergeError, type MergePlan, type Resolution } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { landPart, readParts, undo, useUndo, type ReadPart } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { pickFiles } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import styles from './Merge.module.css';
import { PartPreview } from './PartPreview.tsx';
import type { MergeWords } from './useMergeWords.ts';

type LandCardProps = { readonly assessment: Assessment; readonly words: MergeWords };

/** What was landed last. */
type Landed = { readonly to: string; readonly counts: MergeCounts; readonly isUndone: boolean };

type LandState = { readonly waiting: readonly ReadPart[]; readonly landed: Landed | null; readonly status: 'idle' | 'reading' | 'broken' | 'changed' };

/** Parts that came back: compared one by one with what stands here, clashes settled, and only then landed. */
export function LandCard({ assessment, words }: LandCardProps) {
  const { t } = useText();
  const [state, setState] = useState<LandState>({ waiting: [], landed: null, status: 'idle' });
  const [first, ...others] = state.waiting;

  async function read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setState({ waiting: [], landed: null, status: 'reading' });
    try {
      setState({ waiting: await readParts(files), landed: null, status: 'idle' });
    } catch {
      setState({ waiting: [], landed: null, status: 'broken' });
    }
  }

  async function land(part: Assessment, name: string, resolutions: ReadonlyMap<string, Resolution>): Promise<void> {
    const outcome = await landPart(part, name, words.editions, resolutions);
    if (outcome.ok) setState({ waiting: others, landed: { to: outcome.value.part.to, counts: outcome.value.counts, isUndone: false }, status: 'idle' });
    else setState({ ...state, status: 'changed' });
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="merge-land">
      <h2 id="merge-land">{t('merge.land.title')}</h2>
      <p>{t('merge.land.text')}</p>
      <div>
        <Button
          data-testid="merge-choose"
          disabled={state.status === 'reading'}
          onClick={() => {
            pickFiles((files) => void read(files), { accept: '.json,application/json', many: 'files' });
          }}
        >
          {state.status === 'reading' ? t('merge.land.reading') : t('merge.land.choose')}
        </Button>
      </div>
      <div role="status" data-testid="merge-land-state">
        {state.status === 'broken' && <Notice tone="bad">{t('merge.broken')}</Notice>}
        {state.status === 'changed' && <Notice tone="warn">{t('merge.land.changed')}</Notice>}
        {state.landed !== null && (
          <LandedNotice
            landed={state.landed}
            onUndo={() => {
              undo();
              setState({ ...state, landed: state.landed === null ? null : { ...state.landed, isUndone: true } });
            }}
          />
        )}
      </div>
      {first !== undefined && (
        <WaitingPart
          key={`${first.name} ${others.length}`}
          assessment={assessment}
          read={first}
          others={others.length}
          words={words}
          onLand={land}
          onSkip={() => {
            setState({ ...state, waiting: others, status: 'idle' });
          }}
        />
      )}
    </section>
  );
}

function LandedNotice({ landed, onUndo }: { readonly landed: Landed; readonly onUndo: () => void }) {
  const { t } = useText();
  const canUndo = useUndo((state) => state.canUndo);
  if (landed.isUndone) return <Notice tone="info">{t('merge.land.undone')}</Notice>;
  const { taken, divergence, gap, scope } = landed.counts;
  return (
    <Notice tone="good">
      <p data-testid="merge-landed">{t('merge.land.done', { name: landed.to, taken, settled: divergence + gap + scope })}</p>
      {canUndo && (
        <div>
          <Button onClick={onUndo} data-testid="merge-undo">
            {t('merge.land.undo')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

type WaitingPartProps = {
  readonly assessment: Assessment;
  readonly read: ReadPart;
  readonly others: number;
  readonly words: MergeWords;
  readonly onLand: (part: Assessment, name: string, resolutions: ReadonlyMap<string, Resolution>) => Promise<void>;
  readonly onSkip: () => void;
};

function WaitingPart({ assessment, read, others, words, onLand, onSkip }: WaitingPartProps) {
  const { t } = useText();
  const plan = read.file.ok ? planMerge(assessment, read.file.value, words.editions) : null;
  return (
    <div className={styles['part']} data-testid="merge-part" data-file={read.name}>
      <h3>{t('merge.land.file', { name: read.name })}</h3>
      {others > 0 && <p className={styles['soft']}>{t('merge.land.others', { count: others })}</p>}
      {!read.file.ok && (
        <Fault type={read.file.error.type}>
          {t(`fileError.${read.file.error.type}`, { ...read.file.error })}
        </Fault>
      )}
      {plan?.ok === false && <MergeFault error={plan.error} />}
      {plan?.ok === true && read.file.ok && <Preview plan={plan.value} part={read.file.value} name={read.name} words={words} onLand={onLand} onSkip={onSkip} />}
      {plan?.ok !== true && (
        <div>
          <Button onClick={onSkip} data-testid="merge-skip">
            {others > 0 ? t('merge.land.next') : t('common.close')}
          </Button>
        </div>
      )}
    </div>
  );
}

type PreviewProps = Pick<WaitingPartProps, 'words' | 'onLand' | 'onSkip'> & { readonly plan: MergePlan; readonly part: Assessment; readonly name: string };

function Preview({ plan, part, name, words, onLand, onSkip }: PreviewProps) {
  return (
    <PartPreview
      plan={plan}
      words={words}
      onLand={(resolutions) => {
        void onLand(part, name, resolutions);
      }}
      onSkip={onSkip}
    />
  );
}

function MergeFault({ error }: { readonly error: MergeError }) {
  const { t, language } = useText();
  const details = error.type === 'alreadyLanded' ? { ...error, at: dateAndTime(error.at, language) } : { ...error };
  return <Fault type={error.type}>{t(`merge.fault.${error.type}`, details)}</Fault>;
}

function Fault({ type, children }: { readonly type: string; readonly children: string }) {
  const { t } = useText();
  return (
    <Notice tone="bad" alert>
      <p data-testid="merge-fault" data-fault={type}>
        {children}
      </p>
      <p>{t('merge.fault.nothingChanged')}</p>
    </Notice>
  );
}

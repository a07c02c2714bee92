import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { notFiled, setSharedMode, useSharedMode, wipeThisComputer, type LibraryRow } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Library.module.css';
import { WipeDialog } from './WipeDialog.tsx';

type SharedCardProps = { readonly rows: readonly LibraryRow[]; readonly onWiping: (isWiping: boolean) => void };

type Step = { readonly kind: 'idle' | 'asking' | 'wiping' } | { readonly kind: 'wiped'; readonly left: readonly string[] };

/** The mode for computers that others use too, and the button that wipes everything (SPEC Y7, Y8). */
export function SharedCard({ rows, onWiping }: SharedCardProps) {
  const { t } = useText();
  const isShared = useSharedMode((state) => state.isShared);
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  async function wipe(): Promise<void> {
    onWiping(true);
    setStep({ kind: 'wiping' });
    const { databases, localKeys, sessionKeys, caches } = await wipeThisComputer();
    setStep({ kind: 'wiped', left: [...databases, ...localKeys, ...sessionKeys, ...caches] });
  }

  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="library-shared">
      <h2 id="library-shared">{t('library.shared.title')}</h2>
      {step.kind !== 'wiped' && step.kind !== 'wiping' && (
        <>
          <label className={styles['tick']}>
            <input
              type="checkbox"
              checked={isShared}
              data-testid="shared-mode"
              onChange={(event) => {
                setSharedMode(event.target.checked);
              }}
            />
            {t('library.shared.mode')}
          </label>
          <p className={styles['soft']}>{t('library.shared.modeText')}</p>
          {isShared && <Notice tone="warn">{t('library.shared.modeWarn')}</Notice>}
          <div>
            <Button look="danger" onClick={() => setStep({ kind: 'asking' })} data-testid="wipe">
              {t('library.shared.wipe')}
            </Button>
          </div>
        </>
      )}
      <div role="status" data-testid="wipe-outcome" data-kind={step.kind}>
        {step.kind === 'wiping' && <p>{t('library.shared.wiping')}</p>}
        {step.kind === 'wiped' && <Wiped left={step.left} onAgain={() => void wipe()} />}
      </div>
      {step.kind === 'asking' && <WipeDialog count={rows.length} unfiled={notFiled(rows)} onClose={() => setStep({ kind: 'idle' })} onWipe={() => void wipe()} />}
    </section>
  );
}

function Wiped({ left, onAgain }: { readonly left: readonly string[]; readonly onAgain: () => void }) {
  const { t } = useText();
  return (
    <Notice tone={left.length === 0 ? 'good' : 'bad'}>
      <p>{left.length === 0 ? t('library.shared.wiped') : t('library.shared.left', { names: left.join(t('common.listSeparator')) })}</p>
      {left.length > 0 && <Button onClick={onAgain}>{t('library.shared.wipe')}</Button>}{' '}
      <Button
        onClick={() => {
          // What this page still has in memory goes with it.
          location.replace('#/');
          location.reload();
        }}
        data-testid="after-wipe"
      >
        {t('library.shared.again')}
      </Button>
    </Notice>
  );
}

import { useEffect, useState } from 'react';
import { smallestCell, type Campaign, type DisclosureChoices, type Projection, type Refusal } from '../../core/disclosure/index.ts';
import { canonicalJson } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { previewExport, sealExport, useAssessment, type SealedExport } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { FieldTable } from './FieldTable.tsx';
import styles from './Seal.module.css';
import { SealedNotice } from './SealedNotice.tsx';

type Shown = { readonly status: 'none' } | { readonly status: 'refused'; readonly refusal: Refusal | { readonly type: 'changed' } } | { readonly status: 'shown'; readonly projection: Projection };

type PreviewCardProps = { readonly campaign: Campaign; readonly choices: DisclosureChoices; readonly isCompared: boolean };

/** What will leave, field by field and word for word; sealing takes exactly this. */
export function PreviewCard({ campaign, choices, isCompared }: PreviewCardProps) {
  const { t } = useText();
  const responses = useAssessment((state) => state.assessment?.responses);
  const company = useAssessment((state) => state.assessment?.company);
  const [shown, setShown] = useState<Shown>({ status: 'none' });
  const [sealed, setSealed] = useState<SealedExport | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let stale = false;
    void previewExport(campaign, choices).then((made) => {
      if (stale) return;
      setShown(made.ok ? { status: 'shown', projection: made.value } : { status: 'refused', refusal: made.error });
    });
    return () => {
      stale = true;
    };
  }, [campaign, choices, responses, company, sealed]);

  async function seal(projection: Projection): Promise<void> {
    setBusy(true);
    const made = await sealExport(campaign, choices, projection);
    setBusy(false);
    if (made.ok) setSealed(made.value);
    else setShown({ status: 'refused', refusal: made.error });
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="seal-preview" data-testid="preview" data-status={shown.status}>
      <h2 id="seal-preview">{t('seal.preview')}</h2>
      {shown.status === 'refused' && (
        <Notice tone="bad" alert>
          {t(`seal.refusal.${shown.refusal.type}`, { ...shown.refusal })}
        </Notice>
      )}
      {shown.status === 'shown' && (
        <>
          <SteppedDown projection={shown.projection} />
          <FieldTable projection={shown.projection} />
          <details>
            <summary>{t('seal.exact')}</summary>
            <pre className={styles['exact']} data-testid="exact">
              {canonicalJson(shown.projection.record)}
            </pre>
          </details>
          <Notice tone="warn">{t('seal.noReturn')}</Notice>
          <div className={styles['actions']}>
            <Button look="primary" disabled={busy || !isCompared} data-testid="seal" onClick={() => void seal(shown.projection)}>
              {t(busy ? 'seal.sealing' : 'seal.seal')}
            </Button>
            {!isCompared && <span className={shared['soft']}>{t('seal.notCompared')}</span>}
          </div>
        </>
      )}
      {sealed !== null && <SealedNotice campaign={campaign} sealed={sealed} />}
    </section>
  );
}

function SteppedDown({ projection: { steppedDown } }: { readonly projection: Projection }) {
  const { t } = useText();
  if (steppedDown === null) return null;
  const { from, to, firms } = steppedDown;
  return <Notice tone="info">{firms === null ? t('seal.steppedDownOpen', { from, to }) : t('seal.steppedDown', { from, to, firms, least: smallestCell })}</Notice>;
}

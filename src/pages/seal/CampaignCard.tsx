import { useState } from 'react';
import { fingerprintOf, type Campaign } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { takeCampaign, useCampaigns, type CampaignProblem } from '../../state/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';
import { pickFile } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import styles from './Seal.module.css';

type CampaignCardProps = {
  readonly campaign: Campaign | null;
  readonly isCompared: boolean;
  readonly onTake: (campaign: Campaign) => void;
  readonly onCompare: (isCompared: boolean) => void;
};

/** Who asks, and whether the key is really theirs (SPEC D7). */
export function CampaignCard({ campaign, isCompared, onTake, onCompare }: CampaignCardProps) {
  const { t } = useText();
  const known = useCampaigns((state) => state.campaigns);
  const [problem, setProblem] = useState<CampaignProblem | null>(null);

  async function take(file: Blob): Promise<void> {
    const taken = await takeCampaign(file);
    setProblem(taken.ok ? null : taken.error);
    if (taken.ok) onTake(taken.value);
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="seal-campaign">
      <h2 id="seal-campaign">{t('seal.campaign')}</h2>
      <div className={styles['actions']}>
        <Button
          look={campaign === null ? 'primary' : 'secondary'}
          data-testid="choose-campaign"
          onClick={() => {
            pickFile((file) => void take(file));
          }}
        >
          {t('seal.choose')}
        </Button>
        {campaign === null &&
          known.slice(0, 5).map((each) => (
            <Button
              key={each.id}
              look="quiet"
              onClick={() => {
                onTake(each);
              }}
            >
              {each.title}
            </Button>
          ))}
      </div>
      {problem !== null && problem.type !== 'changedKey' && <Notice tone="bad" alert>{t(`desk.campaignFault.${problem.type}`, { ...problem })}</Notice>}
      {problem?.type === 'changedKey' && (
        <Dialog
          title={t('seal.changedTitle')}
          onClose={() => {
            setProblem(null);
          }}
          actions={
            <Button
              look="primary"
              data-testid="changed-key-close"
              onClick={() => {
                setProblem(null);
              }}
            >
              {t('common.close')}
            </Button>
          }
        >
          <p data-testid="changed-key">{t('desk.campaignFault.changedKey', { ...problem })}</p>
        </Dialog>
      )}
      {campaign !== null && <CampaignFacts campaign={campaign} isCompared={isCompared} onCompare={onCompare} />}
    </section>
  );
}

function CampaignFacts({ campaign, isCompared, onCompare }: Pick<CampaignCardProps, 'isCompared' | 'onCompare'> & { readonly campaign: Campaign }) {
  const { t } = useText();
  return (
    <>
      <div>
        <h3>{campaign.title}</h3>
        <p className={shared['soft']}>{t('seal.by', { ...campaign })}</p>
      </div>
      <p>
        {t('seal.fingerprint')}
        <code className={styles['fingerprint']}>{fingerprintOf(campaign)}</code>
      </p>
      <p className={shared['soft']}>{t('seal.compare')}</p>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isCompared}
          data-testid="compared"
          onChange={(event) => {
            onCompare(event.target.checked);
          }}
        />
        <span>{t('seal.compared')}</span>
      </label>
      <Notice tone={campaign.collectorOpens ? 'warn' : 'info'}>{t(campaign.collectorOpens ? 'seal.collectorOpens' : 'seal.collectorApart')}</Notice>
    </>
  );
}

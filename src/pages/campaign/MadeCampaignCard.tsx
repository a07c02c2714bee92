import { useState } from 'react';
import { fingerprintOf } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { saveBatchCodes, saveCampaign, saveKeyFile, type MadeCampaign } from '../../state/index.ts';
import { Button, LinkButton, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Campaign.module.css';

/** Everything that was made, to be saved one by one; the printed page holds the paper key alone. */
export function MadeCampaignCard({ made, onAgain }: { readonly made: MadeCampaign; readonly onAgain: () => void }) {
  const { t } = useText();
  const [saved, setSaved] = useState<readonly string[]>([]);
  const { campaign, identity, batchCodes } = made;
  const note = (name: string) => {
    setSaved([...new Set([...saved, name])]);
  };
  return (
    <>
      <section className={`${shared['card']} ${styles['part']}`} data-testid="campaign-made">
        <h2>{campaign.title}</h2>
        <Notice tone="warn">{t('campaign.made')}</Notice>
        <p>
          {t('campaign.fingerprint')}
          <code className={styles['fingerprint']} data-testid="fingerprint">
            {fingerprintOf(campaign)}
          </code>
        </p>
        <div className={styles['actions']}>
          <Button
            look="primary"
            data-testid="save-campaign"
            onClick={() => {
              note(saveCampaign(campaign));
            }}
          >
            {t('campaign.saveCampaign')}
          </Button>
          <Button
            look="primary"
            data-testid="save-key"
            onClick={() => {
              note(saveKeyFile(made));
            }}
          >
            {t('campaign.saveKey')}
          </Button>
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {t('campaign.print')}
          </Button>
          {batchCodes.length > 0 && (
            <Button
              onClick={() => {
                note(saveBatchCodes(made));
              }}
            >
              {t('campaign.saveCodes')}
            </Button>
          )}
        </div>
        <ul role="status" className={styles['saved']}>
          {saved.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p className={shared['soft']}>{t('campaign.ageHint')}</p>
        <div className={styles['actions']}>
          <LinkButton href="#/desk">{t('campaign.toDesk')}</LinkButton>
          <Button look="quiet" onClick={onAgain}>
            {t('campaign.again')}
          </Button>
        </div>
      </section>
      <section className={styles['paper']} aria-hidden="true">
        <h2>{t('campaign.paperTitle')}</h2>
        <p>
          {campaign.title} · {campaign.organiser}
        </p>
        <p>{fingerprintOf(campaign)}</p>
        <p className={styles['secret']}>{identity}</p>
        <p>{t('campaign.paperText')}</p>
      </section>
    </>
  );
}

import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import type { MadeCampaign } from '../../state/index.ts';
import shared from '../shared/shared.module.css';
import { CampaignForm } from './CampaignForm.tsx';
import { MadeCampaignCard } from './MadeCampaignCard.tsx';

/** A bureau plans a campaign and is given its file and its key (SPEC D1, D13); nothing is kept here. */
export function CampaignPage() {
  const { t } = useText();
  const [made, setMade] = useState<MadeCampaign | null>(null);
  return (
    <div className={`${shared['page']} ${shared['narrow']}`}>
      <header>
        <h1>{t('campaign.title')}</h1>
        <p className={shared['lead']}>{t('campaign.lead')}</p>
      </header>
      {made === null ? (
        <>
          <CampaignForm onMade={setMade} />
          <p>
            <a href="#/desk">{t('campaign.toDesk')}</a>
          </p>
        </>
      ) : (
        <MadeCampaignCard
          made={made}
          onAgain={() => {
            setMade(null);
          }}
        />
      )}
    </div>
  );
}

import { useState } from 'react';
import { fingerprintOf, type Campaign, type DisclosureChoices } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { CampaignCard } from './CampaignCard.tsx';
import { ChoicesCard } from './ChoicesCard.tsx';
import { PastExports } from './PastExports.tsx';
import { PreviewCard } from './PreviewCard.tsx';

/** A firm's answer to a campaign: who asks, how much is given, what leaves word for word, and the sealed file (SPEC D1–D12). */
export function SealPage() {
  const { t } = useText();
  const assessment = useOpenAssessment();
  const [campaign, setCampaign] = useState<Campaign | null>(null);
  const [comparedWith, setComparedWith] = useState<string | null>(null);
  const [choices, setChoices] = useState<DisclosureChoices>(standardChoices('L2'));
  usePlace('seal');
  return (
    <div className={shared['page']}>
      <header>
        <h1>{t('seal.title')}</h1>
        <p className={shared['lead']}>{t('seal.lead')}</p>
      </header>
      <CampaignCard
        campaign={campaign}
        isCompared={campaign !== null && comparedWith === fingerprintOf(campaign)}
        onTake={(taken) => {
          setCampaign(taken);
          setComparedWith(null);
          setChoices(standardChoices(taken.level === 'L1' ? 'L1' : 'L2'));
        }}
        onCompare={(isCompared) => {
          setComparedWith(isCompared && campaign !== null ? fingerprintOf(campaign) : null);
        }}
      />
      {campaign !== null && (
        <>
          <ChoicesCard campaign={campaign} exports={assessment.sealing?.exports ?? []} choices={choices} onChange={setChoices} />
          <PreviewCard campaign={campaign} choices={choices} isCompared={comparedWith === fingerprintOf(campaign)} />
        </>
      )}
      <PastExports exports={assessment.sealing?.exports ?? []} />
    </div>
  );
}

function standardChoices(level: DisclosureChoices['level']): DisclosureChoices {
  return { level, isFineTicked: false, left: [], ticked: [] };
}

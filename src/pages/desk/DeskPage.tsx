import { Suspense, type DragEvent } from 'react';
import { useRoute } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { clearDesk, openDeskFiles, useDesk } from '../../state/index.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { AsideCard } from './AsideCard.tsx';
import { BigScreen } from './BigScreen.tsx';
import styles from './Desk.module.css';
import { droppedFiles } from './droppedFiles.ts';
import { FilesCard } from './FilesCard.tsx';
import { PublishCard } from './PublishCard.tsx';
import { ReleaseCards } from './ReleaseCards.tsx';
import { SetupCard } from './SetupCard.tsx';
import { TrendCard } from './TrendCard.tsx';

/** Where a bureau opens what firms have sealed, and what it may publish of it (SPEC G1–G12). */
export function DeskPage() {
  const [isScreen] = useRoute('/desk/screen');
  return <Suspense fallback={<Loading />}>{isScreen ? <BigScreen /> : <Desk />}</Suspense>;
}

function Desk() {
  const { t } = useText();
  const campaign = useDesk((desk) => desk.campaign);
  const collected = useDesk((desk) => desk.collected);

  function drop(event: DragEvent): void {
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(openDeskFiles);
  }

  return (
    <div
      className={shared['page']}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={drop}
    >
      <header>
        <h1>{t('desk.title')}</h1>
        <p className={shared['lead']}>{t('desk.lead')}</p>
        <div className={styles['actions']}>
          <a href="#/campaign">{t('desk.newCampaign')}</a>
          {collected !== null && <LinkButton href="#/desk/screen">{t('desk.screen')}</LinkButton>}
          {campaign !== null && (
            <Button look="quiet" onClick={clearDesk} data-testid="clear-desk">
              {t('desk.clear')}
            </Button>
          )}
        </div>
      </header>
      <SetupCard />
      {campaign !== null && <FilesCard />}
      {campaign !== null && collected !== null && (
        <>
          <AsideCard collected={collected} />
          <ReleaseCards campaign={campaign} collected={collected} />
          <PublishCard campaign={campaign} collected={collected} />
        </>
      )}
      <TrendCard />
    </div>
  );
}

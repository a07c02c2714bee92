import { useEffect, useState } from 'react';
import type { Release } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { useDesk, type CollectedExports } from '../../state/index.ts';
import shared from '../shared/shared.module.css';
import styles from './BigScreen.module.css';
import { Bars } from './LevelBars.tsx';
import { ProgressList } from './ProgressCard.tsx';
import { Tiles } from './TileMap.tsx';
import { useRelease } from './useRelease.ts';

const width = 1920;
const height = 1080;

/** The published view on a wall of 1920 × 1080, scaled to the screen it is on. */
export function BigScreen() {
  const { t } = useText();
  const campaign = useDesk((desk) => desk.campaign);
  const collected = useDesk((desk) => desk.collected);
  if (campaign === null || collected === null) {
    return (
      <div className={shared['page']}>
        <p>{t('desk.empty')}</p>
        <a href="#/desk">{t('desk.back')}</a>
      </div>
    );
  }
  return <Screen campaign={campaign} collected={collected} />;
}

function Screen({ campaign, collected }: { readonly campaign: Campaign; readonly collected: CollectedExports }) {
  const { t } = useText();
  const made = useRelease(campaign, collected, 'publication');
  const scale = useScale();
  const fault = made.ok ? null : made.error;
  return (
    <div className={styles['wall']} data-theme="dark" data-testid="big-screen">
      <div className={styles['screen']} style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        {made.ok && <Panels campaign={campaign} release={made.value.release} />}
        {fault !== null && <p>{fault.type === 'noRecords' ? t('desk.fault.noRecords') : t('desk.fault.tooLittleChanged', { date: fault.earlierDate, count: fault.cells.length })}</p>}
      </div>
    </div>
  );
}

function Panels({ campaign, release }: { readonly campaign: Campaign; readonly release: Release }) {
  const { t } = useText();
  return (
    <>
      <header className={styles['head']}>
        <h1>{t('desk.screenTitle')}</h1>
        <p>
          {campaign.title} · {campaign.organiser} · {release.date} · {release.campaign.editions.join(' · ')}
        </p>
      </header>
      <p className={styles['total']}>
        <strong>{release.n ?? t('desk.suppressed')}</strong> {t('desk.firmsUnit')}
      </p>
      <section className={styles['levels']}>
        <h2>{t('desk.levels')}</h2>
        <Bars release={release} column="maturity" />
      </section>
      <section className={styles['map']}>
        <h2>{t('desk.map')}</h2>
        <Tiles release={release} measure="n" />
        <p>{t('desk.mapNotice')}</p>
      </section>
      <section className={styles['progress']}>
        <h2>{t('desk.progress')}</h2>
        <ProgressList campaign={campaign} release={release} />
      </section>
      <footer className={styles['foot']}>
        <span>{t('desk.selfNotice')}</span>
        <span>{t('desk.viewHint.publication', { ...release.method })}</span>
        <a href="#/desk">{t('desk.back')}</a>
      </footer>
    </>
  );
}

/** As large as fits without cutting anything off. */
function useScale(): number {
  const [scale, setScale] = useState(fit);
  useEffect(() => {
    const measure = (): void => {
      setScale(fit());
    };
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
    };
  }, []);
  return scale;
}

function fit(): number {
  return Math.min(window.innerWidth / width, window.innerHeight / height);
}

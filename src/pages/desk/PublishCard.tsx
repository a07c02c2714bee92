import { useState } from 'react';
import type { Campaign } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { saveInternal, savePublication, useDesk, type CollectedExports } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';
import { useRelease } from './useRelease.ts';

/** Files for the public and for the house, and what was published before (SPEC G9, G10). */
export function PublishCard({ campaign, collected }: { readonly campaign: Campaign; readonly collected: CollectedExports }) {
  const { t, language } = useText();
  const made = useRelease(campaign, collected, 'publication');
  const internal = useRelease(campaign, collected, 'internal');
  const identity = useDesk((desk) => desk.identity);
  const logs = useDesk((desk) => desk.logs).filter((log) => log.campaign === campaign.id);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-publish">
      <h2 id="desk-publish">{t('desk.publish')}</h2>
      <p className={shared['soft']}>{t('desk.publishHint')}</p>
      {!made.ok && made.error.type === 'tooLittleChanged' && (
        <Notice tone="bad">{t('desk.fault.tooLittleChanged', { date: made.error.earlierDate, count: made.error.cells.length })}</Notice>
      )}
      {identity === null && <Notice tone="info">{t('desk.noPack')}</Notice>}
      <div className={styles['actions']}>
        <Button
          look="primary"
          disabled={!made.ok}
          data-testid="publish"
          onClick={() => {
            if (made.ok) void savePublication(made.value, language).then(setSaved);
          }}
        >
          {t('desk.savePublication')}
        </Button>
        <Button
          disabled={!internal.ok}
          data-testid="save-internal"
          onClick={() => {
            if (internal.ok) void saveInternal(internal.value.release, made.ok ? made.value.log : null, collected, language).then(setSaved);
          }}
        >
          {t('desk.saveInternal')}
        </Button>
      </div>
      <p role="status" data-testid="published">
        {saved !== null && t('desk.saved', { name: saved })}
      </p>
      <h3>{t('desk.log')}</h3>
      {logs.length === 0 ? (
        <p className={shared['soft']}>{t('desk.logNone')}</p>
      ) : (
        <ul>
          {logs.map((log) => (
            <li key={log.release}>
              {log.date} · <code>{log.release.slice(0, 16)}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

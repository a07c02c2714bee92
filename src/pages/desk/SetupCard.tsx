import { useState } from 'react';
import { fingerprintOf } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { openDeskKey, takeDeskCampaign, useDesk, type CampaignProblem, type DeskKeyFault } from '../../state/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import { pickFile } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';

/** Which campaign, and the key that opens what came in. */
export function SetupCard() {
  const { t } = useText();
  const campaign = useDesk((desk) => desk.campaign);
  const [problem, setProblem] = useState<CampaignProblem | null>(null);

  async function take(file: Blob): Promise<void> {
    const taken = await takeDeskCampaign(file);
    setProblem(taken.ok ? null : taken.error);
  }

  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-setup">
      <h2 id="desk-setup">{t('desk.setup')}</h2>
      <div>
        <Button
          look={campaign === null ? 'primary' : 'secondary'}
          data-testid="desk-campaign"
          onClick={() => {
            pickFile((file) => void take(file));
          }}
        >
          {t('desk.chooseCampaign')}
        </Button>
      </div>
      {problem !== null && (
        <Notice tone="bad" alert>
          {t(`desk.campaignFault.${problem.type}`, { ...problem })}
        </Notice>
      )}
      {campaign !== null && (
        <>
          <div>
            <h3>{campaign.title}</h3>
            <p className={shared['soft']}>
              {t('desk.period', { ...campaign })} · {Object.values(campaign.editions).map((asked) => asked?.edition).join(' · ')}
            </p>
            <p className={shared['soft']}>{t('desk.fingerprint', { fingerprint: fingerprintOf(campaign) })}</p>
          </div>
          <KeyFields />
        </>
      )}
    </section>
  );
}

function KeyFields() {
  const { t } = useText();
  const identity = useDesk((desk) => desk.identity);
  const [file, setFile] = useState<File | null>(null);
  const [paper, setPaper] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<DeskKeyFault | 'busy' | null>(null);

  async function unlock(): Promise<void> {
    setState('busy');
    setState(await openDeskKey(file ?? new Blob([paper]), passphrase));
    setPassphrase('');
    setPaper('');
  }

  if (identity !== null) return <Notice tone="good">{t('desk.unlocked')}</Notice>;
  return (
    <form
      className={styles['key']}
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <div className={styles['actions']}>
        <Button
          data-testid="desk-key"
          onClick={() => {
            pickFile(setFile, '.age,.txt');
          }}
        >
          {t('desk.chooseKey')}
        </Button>
        {file !== null && <span>{file.name}</span>}
      </div>
      {file === null ? (
        <Field id="desk-paper" label={t('desk.keyText')}>
          <input
            id="desk-paper"
            autoComplete="off"
            spellCheck={false}
            value={paper}
            onChange={(event) => {
              setPaper(event.target.value);
            }}
          />
        </Field>
      ) : (
        <Field id="desk-passphrase" label={t('desk.passphrase')}>
          <input
            id="desk-passphrase"
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
        </Field>
      )}
      <div>
        <Button type="submit" look="primary" disabled={state === 'busy' || (file === null && paper.trim() === '')} data-testid="unlock">
          {t(state === 'busy' ? 'desk.unlocking' : 'desk.unlock')}
        </Button>
      </div>
      {state !== null && state !== 'busy' && (
        <Notice tone="bad" alert>
          {t(`desk.keyFault.${state}`)}
        </Notice>
      )}
    </form>
  );
}

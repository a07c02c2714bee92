import { useState } from 'react';
import { disclosureLevels, smallestCell, type DisclosureLevel } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { makeCampaign, today, type CampaignPlan, type MadeCampaign } from '../../state/index.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Campaign.module.css';
import { linesOf, planFault } from './planFault.ts';
import { readCells } from './readCells.ts';

/** What the form holds, as texts. */
export type CampaignFields = {
  readonly title: string;
  readonly organiser: string;
  readonly opens: string;
  readonly closes: string;
  readonly population: string;
  readonly withLadder: boolean;
  readonly withSecurity: boolean;
  readonly level: DisclosureLevel;
  readonly cells: string;
  readonly collectorOpens: boolean;
  readonly batches: string;
  readonly others: string;
  readonly passphrase: string;
  readonly again: string;
};

const blank: CampaignFields = {
  title: '', organiser: '', opens: today(), closes: '', population: '', withLadder: true, withSecurity: true, level: 'L2', cells: '',
  collectorOpens: true, batches: '', others: '', passphrase: '', again: '',
};

/** The fields of a campaign; keys are made only when everything is in order. */
export function CampaignForm({ onMade }: { readonly onMade: (made: MadeCampaign) => void }) {
  const { t } = useText();
  const [fields, setFields] = useState(blank);
  const [state, setState] = useState<{ readonly busy: boolean; readonly fault: string | null }>({ busy: false, fault: null });
  const set = (patch: Partial<CampaignFields>) => {
    setFields({ ...fields, ...patch });
  };

  async function make(): Promise<void> {
    const fault = planFault(fields, t);
    setState({ busy: fault === null, fault });
    if (fault !== null) return;
    onMade(await makeCampaign(planOf(fields), fields.passphrase));
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <What fields={fields} set={set} />
      <Asks fields={fields} set={set} />
      <Keys fields={fields} set={set} />
      {state.fault !== null && (
        <Notice tone="bad" alert>
          {state.fault}
        </Notice>
      )}
      <div>
        <Button look="primary" type="submit" disabled={state.busy} data-testid="make-campaign">
          {t(state.busy ? 'campaign.making' : 'campaign.make')}
        </Button>
      </div>
    </form>
  );
}

type PartProps = { readonly fields: CampaignFields; readonly set: (patch: Partial<CampaignFields>) => void };
type TextKey = { [Key in keyof CampaignFields]: CampaignFields[Key] extends string ? Key : never }[keyof CampaignFields];

function TextField({ name, label, hint, type = 'text', fields, set, ...rest }: PartProps & { readonly name: TextKey; readonly label: string; readonly hint?: string; readonly type?: string; readonly placeholder?: string; readonly autoComplete?: string }) {
  const id = `campaign-${name}`;
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        name={name}
        type={type}
        value={fields[name]}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        maxLength={100}
        onChange={(event) => {
          set({ [name]: event.target.value });
        }}
        {...rest}
      />
    </Field>
  );
}

function LinesField({ name, label, hint, fields, set }: PartProps & { readonly name: TextKey; readonly label: string; readonly hint: string }) {
  const id = `campaign-${name}`;
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={fields[name]}
        onChange={(event) => {
          set({ [name]: event.target.value });
        }}
      />
    </Field>
  );
}

function What(props: PartProps) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${styles['part']}`} aria-labelledby="campaign-what">
      <h2 id="campaign-what">{t('campaign.what')}</h2>
      <TextField {...props} name="title" label={t('campaign.name')} placeholder={t('campaign.namePlaceholder')} />
      <TextField {...props} name="organiser" label={t('campaign.organiser')} />
      <div className={styles['pair']}>
        <TextField {...props} name="opens" type="date" label={t('campaign.opens')} />
        <TextField {...props} name="closes" type="date" label={t('campaign.closes')} />
      </div>
      <TextField {...props} name="population" type="number" label={t('campaign.population')} hint={t('campaign.populationHint')} />
    </section>
  );
}

function Asks(props: PartProps) {
  const { t } = useText();
  const { fields, set } = props;
  return (
    <section className={`${shared['card']} ${styles['part']}`} aria-labelledby="campaign-asks">
      <h2 id="campaign-asks">{t('campaign.asks')}</h2>
      <p className={shared['soft']}>{t('campaign.asksHint')}</p>
      {(['withLadder', 'withSecurity', 'collectorOpens'] as const).map((name) => (
        <label key={name} className={styles['check']}>
          <input
            type="checkbox"
            checked={fields[name]}
            onChange={(event) => {
              set({ [name]: event.target.checked });
            }}
          />
          <span>
            {t(`campaign.${name}`)}
            {name === 'collectorOpens' && <span className={shared['soft']}> {t('campaign.collectorOpensHint')}</span>}
          </span>
        </label>
      ))}
      <fieldset className={styles['levels']}>
        <legend>{t('campaign.level')}</legend>
        {disclosureLevels.map((level) => (
          <label key={level} className={styles['check']}>
            <input
              type="radio"
              name="campaign-level"
              checked={fields.level === level}
              onChange={() => {
                set({ level });
              }}
            />
            <span>{t(`campaign.levels.${level}`)}</span>
          </label>
        ))}
      </fieldset>
      {fields.level === 'L3' && <LinesField {...props} name="cells" label={t('campaign.cells')} hint={t('campaign.cellsHint', { least: smallestCell })} />}
      <TextField {...props} name="batches" type="number" label={t('campaign.batches')} hint={t('campaign.batchesHint')} />
    </section>
  );
}

function Keys(props: PartProps) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${styles['part']}`} aria-labelledby="campaign-keys">
      <h2 id="campaign-keys">{t('campaign.keys')}</h2>
      <div className={styles['pair']}>
        <TextField {...props} name="passphrase" type="password" autoComplete="new-password" label={t('campaign.passphrase')} hint={t('campaign.passphraseHint')} />
        <TextField {...props} name="again" type="password" autoComplete="new-password" label={t('campaign.passphraseAgain')} />
      </div>
      <LinesField {...props} name="others" label={t('campaign.others')} hint={t('campaign.othersHint')} />
    </section>
  );
}

function planOf(fields: CampaignFields): CampaignPlan {
  const cells = readCells(fields.cells);
  const population = Number.parseInt(fields.population, 10);
  const batches = Number.parseInt(fields.batches, 10);
  return {
    title: fields.title.trim(),
    organiser: fields.organiser.trim(),
    opens: fields.opens,
    closes: fields.closes,
    population: population > 0 ? population : null,
    level: fields.level,
    fields: ['period', 'region', 'industry', 'size', 'maturity', 'elements', ...(fields.level === 'L3' ? (['subdomains'] as const) : []), ...(fields.withLadder ? (['rung'] as const) : []), ...(fields.withSecurity ? (['securityDone', 'band'] as const) : [])],
    collectorOpens: fields.collectorOpens,
    withLadder: fields.withLadder,
    withSecurity: fields.withSecurity,
    otherRecipients: linesOf(fields.others),
    batches: batches > 0 ? Math.min(batches, 2000) : 0,
    ...('cells' in cells && fields.level === 'L3' ? { cells: { L3: cells.cells } } : {}),
  };
}

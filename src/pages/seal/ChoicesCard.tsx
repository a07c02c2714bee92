import type { Assessment } from '../../core/assessment/index.ts';
import { asksFor, disclosureLevels, fieldsOfLevel, isFiner, offByDefault, optionalFields, type Campaign, type DisclosureChoices, type RecordField } from '../../core/disclosure/index.ts';
import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Seal.module.css';

export type PastExport = NonNullable<Assessment['sealing']>['exports'][number];

type ChoicesCardProps = {
  readonly campaign: Campaign;
  readonly exports: readonly PastExport[];
  readonly choices: DisclosureChoices;
  readonly onChange: (choices: DisclosureChoices) => void;
};

/** How fine, which of the optional fields, and whether an earlier campaign may be compared (SPEC D3, D5, D10). */
export function ChoicesCard({ campaign, exports, choices, onChange }: ChoicesCardProps) {
  const { t } = useText();
  const asked = optionalFields.filter((field) => asksFor(campaign, field) && fieldsOfLevel[choices.level].includes(field));
  const earlier = [...new Map(exports.filter((each) => each.campaign !== campaign.id).map((each) => [each.campaign, each])).values()];
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="seal-choices">
      <h2 id="seal-choices">{t('seal.choices')}</h2>
      <fieldset className={styles['row']}>
        <legend>{t('seal.level')}</legend>
        {disclosureLevels
          .filter((level) => !isFiner(level, campaign.level))
          .map((level) => (
            <label key={level} className={styles['check']}>
              <input
                type="radio"
                name="seal-level"
                value={level}
                checked={choices.level === level}
                onChange={() => {
                  onChange({ ...choices, level });
                }}
              />
              <span>{t(`seal.levels.${level}`)}</span>
            </label>
          ))}
      </fieldset>
      {choices.level === 'L3' && (
        <Tick
          label={t('seal.fineTick')}
          isOn={choices.isFineTicked}
          onChange={(isFineTicked) => {
            onChange({ ...choices, isFineTicked });
          }}
        />
      )}
      {asked.length > 0 && (
        <fieldset className={styles['row']}>
          <legend>
            {t('seal.give')} <span className={shared['soft']}>{t('seal.optional')}</span>
          </legend>
          {asked.map((field) => (
            <Tick
              key={field}
              label={t(`seal.fields.${field}`)}
              isOn={isGiven(choices, field)}
              onChange={(isOn) => {
                onChange(withField(choices, field, isOn));
              }}
            />
          ))}
        </fieldset>
      )}
      {earlier.length > 0 && (
        <Field id="seal-previous" label={t('seal.previous')} hint={t('seal.previousHint')}>
          <select
            id="seal-previous"
            aria-describedby="seal-previous-hint"
            value={choices.previous ?? ''}
            onChange={(event) => {
              onChange({ ...choices, previous: event.target.value === '' ? undefined : event.target.value });
            }}
          >
            <option value="">{t('seal.previousNone')}</option>
            {earlier.map((each) => (
              <option key={each.campaign} value={each.campaign}>
                {each.title}
              </option>
            ))}
          </select>
        </Field>
      )}
      {campaign.batchCodes !== undefined && (
        <Field id="seal-batch" label={t('seal.batchCode')}>
          <input
            id="seal-batch"
            autoComplete="off"
            value={choices.batchCode ?? ''}
            onChange={(event) => {
              onChange({ ...choices, batchCode: event.target.value });
            }}
          />
        </Field>
      )}
    </section>
  );
}

function Tick({ label, isOn, onChange }: { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function isGiven({ left, ticked }: DisclosureChoices, field: RecordField): boolean {
  return offByDefault.includes(field) ? ticked.includes(field) : !left.includes(field);
}

function withField(choices: DisclosureChoices, field: RecordField, isOn: boolean): DisclosureChoices {
  const without = (list: readonly RecordField[]) => list.filter((each) => each !== field);
  return {
    ...choices,
    left: isOn ? without(choices.left) : [...without(choices.left), field],
    ticked: isOn && offByDefault.includes(field) ? [...without(choices.ticked), field] : without(choices.ticked),
  };
}

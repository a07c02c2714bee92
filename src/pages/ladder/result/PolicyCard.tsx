import { useState } from 'react';
import { editableThresholds, withThreshold, type EditableThreshold } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import { setLadderThreshold } from '../../../state/index.ts';
import { Button } from '../../../ui/index.ts';
import shared from '../../shared/shared.module.css';
import type { EditionView, LadderView } from '../ladderView.ts';
import { NumberField } from '../NumberField.tsx';
import { policySentences } from './policySentences.ts';
import styles from './Result.module.css';

/** What hangs on numbers that the app set itself, and where these can be changed (SPEC L6, L7). */
export function PolicyCard({ view }: { readonly view: LadderView }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(view.facts.thresholds !== undefined);
  const changed = view.editions.reduce((sum, { outcome }) => sum + outcome.thresholds.changed.length, 0);
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="policy">
      <div>
        <h2 id="policy">{t('ladder.policyTitle')}</h2>
        <p className={styles['soft']}>{t('ladder.policyLead')}</p>
      </div>
      <ul>
        {view.editions.flatMap((edition) => policySentences(edition, t)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details
        className={styles['fold']}
        open={isOpen}
        data-testid="thresholds"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t(changed > 0 ? 'ladder.thresholdsChanged' : 'ladder.thresholds', { count: changed })}</summary>
        <div className={styles['halves']}>
          {view.editions.map((edition) => (
            <Thresholds key={edition.ref} view={edition} values={view.facts.thresholds ?? {}} />
          ))}
        </div>
      </details>
    </section>
  );
}

type ThresholdsProps = { readonly view: EditionView; readonly values: Readonly<Record<string, number>> };

function Thresholds({ view, values }: ThresholdsProps) {
  return (
    <div>
      <h3>{view.texts.shortTitle}</h3>
      {editableThresholds(view.edition).map((threshold) => (
        <Threshold key={threshold.key} threshold={threshold} view={view} value={values[threshold.key]} />
      ))}
    </div>
  );
}

type ThresholdProps = { readonly threshold: EditableThreshold; readonly view: EditionView; readonly value: number | undefined };

function Threshold({ threshold, view, value }: ThresholdProps) {
  const { t } = useText();
  const { key, standard, maximum, isCount } = threshold;
  const { texts } = view;
  const title = texts.criteria[key]?.title;
  const isChanged = value !== undefined && value !== standard;
  return (
    <div className={styles['threshold']} data-changed={isChanged}>
      <span id={`threshold-${key}-label`}>
        {title === undefined ? t('ladder.groupNeed', { name: texts.groups[key] }) : withThreshold(title, standard)}
        <span className={styles['soft']}>
          {t('ladder.standard', { standard })}
          {isChanged && <strong className={styles['changed']}>{t('ladder.changed')}</strong>}
        </span>
      </span>
      <NumberField
        id={`threshold-${key}`}
        value={value}
        bounds={{ minimum: isCount ? 1 : 0.1, maximum, isWhole: isCount }}
        unit=""
        placeholder={String(standard)}
        insteadOfWrong={t('ladder.countsAsStandard', { standard })}
        labelledBy={`threshold-${key}-label`}
        onChange={(next) => {
          setLadderThreshold(key, next);
        }}
      />
      <Button
        look="quiet"
        disabled={value === undefined}
        aria-label={t('ladder.resetOf', { name: title === undefined ? texts.groups[key] : withThreshold(title, standard) })}
        onClick={() => {
          setLadderThreshold(key, undefined);
        }}
      >
        {t('ladder.reset')}
      </Button>
    </div>
  );
}

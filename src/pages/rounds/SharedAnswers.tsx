import { useState } from 'react';
import type { Assessment } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { takeSharedAnswers } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { RoundPicker } from './RoundPicker.tsx';
import styles from './RoundsPage.module.css';
import type { RoundOption } from './useRounds.ts';
import { useSide } from './useSide.ts';

type SharedAnswersProps = { readonly view: MaturityView; readonly options: readonly RoundOption[]; readonly files: readonly Assessment[] };

/** Takes the answers of chosen sub-domains over from the lead plant; each can be answered again here (SPEC R9). */
export function SharedAnswers({ view, options, files }: SharedAnswersProps) {
  const { t } = useText();
  const [lead, setLead] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<number | null>(null);
  const side = useSide(lead, view, files);
  const { model, texts, ref } = view;
  const subdomains = model.elements.flatMap(({ domains }) => domains.flatMap((domain) => domain.subdomains));
  const inherited = Object.values(view.response.answers ?? {}).filter((entry) => entry.inherited !== undefined).length;

  function take(assessment: Assessment): void {
    setTaken(takeSharedAnswers(assessment, ref, subdomains.filter(({ id }) => chosen.has(id)).flatMap(({ requirements }) => requirements.flat())));
  }

  return (
    <details className={styles['details']}>
      <summary>{t('rounds.group.shared', { answers: inherited })}</summary>
      <p className={styles['soft']}>{t('rounds.group.sharedText')}</p>
      <RoundPicker id="lead" label={t('rounds.group.lead')} options={options} value={lead} onPick={setLead} />
      <fieldset className={styles['choices']}>
        <legend>{t('rounds.subdomains')}</legend>
        {subdomains.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={(event) => {
                setChosen(new Set(event.target.checked ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
              }}
            />
            {texts.subdomains[id]}
          </label>
        ))}
      </fieldset>
      <Button
        disabled={side.status !== 'ready' || chosen.size === 0}
        onClick={() => {
          if (side.status === 'ready') take(side.side.assessment);
        }}
        data-testid="take-shared"
      >
        {t('rounds.group.take')}
      </Button>
      <div role="status">
        {(side.status === 'empty' || side.status === 'fault') && <Notice tone="warn">{t(`rounds.compare.${side.status}`)}</Notice>}
        {taken !== null && <Notice tone={taken === 0 ? 'warn' : 'good'}>{t('rounds.group.taken', { answers: taken })}</Notice>}
      </div>
    </details>
  );
}

import { Suspense, useMemo, useState } from 'react';
import { compareRounds, modelOf, waterfall, type RoundComparison, type RoundSide } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { MeasuresPart } from './MeasuresPart.tsx';
import { RoundPicker } from './RoundPicker.tsx';
import styles from './RoundsPage.module.css';
import type { Rounds } from './useRounds.ts';
import { useSide, type SideState } from './useSide.ts';
import { WaterfallCard } from './WaterfallCard.tsx';

type CompareCardProps = { readonly view: MaturityView; readonly rounds: Rounds };

/** Any two rounds or firms side by side: what differs, what the change is made of, and what became of the earlier plan. */
export function CompareCard({ view, rounds }: CompareCardProps) {
  const { t } = useText();
  const { options, files, problem, openFile } = rounds;
  const previous = view.assessment.previousRound ?? '';
  const [before, setBefore] = useState(previous);
  const [after, setAfter] = useState(view.assessment.id);
  const known = (id: string) => (options.some((option) => option.id === id) ? id : '');
  const left = useSide(known(before), view, files);
  const right = useSide(known(after), view, files);
  const isMissing = previous !== '' && before === previous && known(previous) === '';
  return (
    <section className={shared['card']} aria-labelledby="compare" data-testid="compare">
      <h2 id="compare">{t('rounds.compare.title')}</h2>
      <p className={styles['soft']}>{t('rounds.compare.text')}</p>
      <div className={styles['row']}>
        <RoundPicker id="before" label={t('rounds.before')} options={options} value={before} onPick={setBefore} />
        <RoundPicker id="after" label={t('rounds.after')} options={options} value={after} onPick={setAfter} />
        <Button
          onClick={() => {
            openFile(setBefore);
          }}
        >
          {t('rounds.compare.file')}
        </Button>
      </div>
      {problem !== null && <Notice tone="bad">{t('rounds.compare.badFile')}</Notice>}
      {isMissing && <Notice tone="info">{t('rounds.compare.missing')}</Notice>}
      <SideNotice state={left} />
      <SideNotice state={right} />
      {left.status === 'ready' && right.status === 'ready' && left.side.assessment.id !== right.side.assessment.id && (
        <Results view={view} before={left.side} after={right.side} />
      )}
    </section>
  );
}

function SideNotice({ state }: { readonly state: SideState }) {
  const { t } = useText();
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'empty':
    case 'fault':
      return <Notice tone="warn">{t(`rounds.compare.${state.status}`)}</Notice>;
    case 'none':
    case 'ready':
      return null;
  }
}

type ResultsProps = { readonly view: MaturityView; readonly before: RoundSide; readonly after: RoundSide };

function Results({ view, before, after }: ResultsProps) {
  const comparison = useMemo(() => compareRounds(before, after), [before, after]);
  const steps = useMemo(() => waterfall(before, after), [before, after]);
  const { texts } = view;
  return (
    <div className={styles['results']}>
      <WaterfallCard waterfall={steps} model={modelOf(after)} texts={texts} />
      <ComparisonTable comparison={comparison} models={{ before: modelOf(before), after: modelOf(after) }} texts={texts} />
      <ChangedAnswers view={view} comparison={comparison} />
      <Suspense fallback={<Loading />}>
        <MeasuresPart view={view} before={before} after={after} />
      </Suspense>
    </div>
  );
}

type ChangedAnswersProps = { readonly view: MaturityView; readonly comparison: RoundComparison };

function ChangedAnswers({ view: { texts, assessment }, comparison: { changed } }: ChangedAnswersProps) {
  const { t } = useText();
  if (changed.length === 0) return <p>{t('rounds.compare.sameAnswers')}</p>;
  const label = (answer: string | null) => (answer === null ? t('rounds.unanswered') : (texts.answers[answer]?.label ?? answer));
  return (
    <details className={styles['details']} data-testid="changed" data-count={changed.length}>
      <summary>{t('rounds.compare.changed', { answers: changed.length })}</summary>
      <ul className={styles['differences']}>
        {changed.map(({ id, before, after }) => (
          <li key={id}>
            <p>
              <a href={`#/a/${assessment.id}/questions/${id.split('-')[0] ?? ''}/${id}`}>{texts.requirements[id]?.text ?? id}</a>
            </p>
            <p className={styles['soft']}>
              {id} · {t('rounds.raise', { from: label(before), to: label(after) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

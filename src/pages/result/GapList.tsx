import { useState } from 'react';
import type { Gap, LevelGaps } from '../../core/scoring/index.ts';
import { fraction, subtract, toDecimalText, toDecimalTextBelow } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { levelName } from '../shared/levelName.ts';
import shared from '../shared/shared.module.css';
import styles from './ResultPage.module.css';

const threshold = fraction(4, 5);
const shownAtFirst = 10;

type GapListProps = { readonly view: MaturityView; readonly gaps: LevelGaps | null };

/** What keeps the next level from being reached, the largest gain first. */
export function GapList({ view, gaps }: GapListProps) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  if (gaps === null) return <p className={shared['card']}>{t('result.gapsNone')}</p>;
  const level = levelName(view.texts, gaps.level, t);
  const shown = all ? gaps.gaps : gaps.gaps.slice(0, shownAtFirst);
  return (
    <section className={shared['card']} aria-labelledby="gaps">
      <h2 id="gaps">{t('result.gaps', { level })}</h2>
      <p className={styles['soft']}>{lead(view, gaps, level, t)}</p>
      <p>
        <a href={`#/a/${view.assessment.id}/plan`}>{t('plan.open')}</a>
      </p>
      <ol className={styles['gaps']}>
        {shown.map((gap) => (
          <GapRow key={gap.id} gap={gap} view={view} />
        ))}
      </ol>
      {gaps.gaps.length > shownAtFirst && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('result.showLess') : t('result.showAll', { count: gaps.gaps.length })}
        </Button>
      )}
    </section>
  );
}

function lead(view: MaturityView, gaps: LevelGaps, level: string, t: ReturnType<typeof useText>['t']): string {
  const score = view.score.levels.find((candidate) => candidate.level === gaps.level);
  if (score === undefined || score.status === 'open') return t('result.gapsOpen', { level, count: score?.unanswered.length ?? 0 });
  return t('result.gapsLead', {
    level,
    score: toDecimalTextBelow(score.score, threshold, 3),
    missing: toDecimalText(subtract(threshold, score.score), 3),
  });
}

function GapRow({ gap, view }: { readonly gap: Gap; readonly view: MaturityView }) {
  const { t } = useText();
  const { texts, assessment } = view;
  const words = texts.requirements[gap.id];
  return (
    <li className={styles['gap']}>
      <span className={styles['gain']} title={t('result.gainLabel')}>
        {t('result.gain', { gain: toDecimalText(gap.gain, 4) })}
      </span>
      <div>
        <p>
          <a href={`#/a/${assessment.id}/questions/${gap.subdomain}/${gap.id}`}>{words?.text}</a>
        </p>
        <p className={styles['soft']}>
          {texts.subdomains[gap.subdomain]} · {gap.id}
          {gap.answer !== null && ` · ${texts.answers[gap.answer]?.label ?? ''}`}
        </p>
        <p className={styles['soft']}>
          {t('questions.full')}
          {t('common.colon')}
          {words?.full}
        </p>
      </div>
    </li>
  );
}

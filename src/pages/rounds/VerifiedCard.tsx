import { useMemo, type ReactNode } from 'react';
import { compareVerified, type VerifiedComparison } from '../../core/assessment/index.ts';
import type { LevelScore, MaturityScore } from '../../core/scoring/index.ts';
import { fraction, toDecimalTextBelow, toFractionText, type Fraction } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import shared from '../shared/shared.module.css';
import { totalText } from './numbers.ts';
import styles from './RoundsPage.module.css';

/** The firm's own score beside the verified one, and every answer on which the two differ (SPEC R2). */
export function VerifiedCard({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { edition, assessment, response } = view;
  const comparison = useMemo(() => compareVerified(edition, assessment, response), [edition, assessment, response]);
  return (
    <section className={shared['card']} aria-labelledby="verified" data-testid="verified">
      <h2 id="verified">{t('rounds.verified.title')}</h2>
      {comparison === null ? (
        <>
          <p>{t('rounds.verified.none')}</p>
          <p>
            <LinkButton href={`#/a/${assessment.id}/questions`}>{t('rounds.verified.toQuestions')}</LinkButton>
          </p>
        </>
      ) : (
        <Comparison view={view} comparison={comparison} />
      )}
    </section>
  );
}

type ComparisonProps = { readonly view: MaturityView; readonly comparison: VerifiedComparison };

function Comparison({ view, comparison }: ComparisonProps) {
  const { t } = useText();
  const { own, verified, checked, seen, notSeen, differences } = comparison;
  return (
    <>
      <p className={styles['soft']}>{t('rounds.verified.text')}</p>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="verified">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.item')}</th>
              <th scope="col">{t('rounds.verified.own')}</th>
              <th scope="col">{t('rounds.verified.verified')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('rounds.level')}</th>
              <td>{standing(own)}</td>
              <td>{standing(verified)}</td>
            </tr>
            <tr>
              <th scope="row">{t('rounds.total')}</th>
              <td data-testid="own-total">{total(own)}</td>
              <td data-testid="verified-total">{total(verified)}</td>
            </tr>
            {own.levels.map((level, index) => (
              <tr key={level.level}>
                <th scope="row">{t('rounds.levelScore', { level: levelName(view.texts, level.level, t) })}</th>
                <td>{levelText(level)}</td>
                <td>{levelText(verified.levels[index] ?? level)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p data-testid="verified-counts">{t('rounds.verified.counts', { checked, seen, notSeen, differing: differences.length })}</p>
      {differences.length > 0 && <Differences view={view} differences={differences} />}
    </>
  );

  function standing({ range }: MaturityScore): string {
    const { texts } = view;
    if (range.min === range.max) return levelName(texts, range.min, t);
    return t('rounds.between', { min: levelOrdinal(texts, range.min), max: levelOrdinal(texts, range.max) });
  }

  function total({ outcome }: MaturityScore): ReactNode {
    if (outcome.status === 'incomplete') return t('rounds.open');
    return <Exact value={outcome.total} text={totalText(view.model, outcome.total)} />;
  }

  function levelText(level: LevelScore): ReactNode {
    if (level.status === 'open') return t('rounds.open');
    return <Exact value={level.score} text={toDecimalTextBelow(level.score, fraction(view.model.thresholdInTenths, 10), 3)} />;
  }
}

/** A number as it is read, and exactly. */
function Exact({ value, text }: { readonly value: Fraction; readonly text: string }) {
  return (
    <>
      {text} <small className={styles['exact']}>{toFractionText(value)}</small>
    </>
  );
}

type DifferencesProps = { readonly view: MaturityView; readonly differences: VerifiedComparison['differences'] };

function Differences({ view: { texts, assessment }, differences }: DifferencesProps) {
  const { t } = useText();
  const label = (answer: string | null) => (answer === null ? t('rounds.unanswered') : (texts.answers[answer]?.label ?? answer));
  return (
    <ul className={styles['differences']}>
      {differences.map(({ id, own, verified, reason, evidenceSeen }) => (
        <li key={id} data-testid="verified-difference" data-id={id}>
          <p>
            <a href={`#/a/${assessment.id}/questions/${id.split('-')[0] ?? ''}/${id}`}>{texts.requirements[id]?.text ?? id}</a>
          </p>
          <p>
            {t('rounds.raise', { from: label(own), to: label(verified) })}{' '}
            <span className={evidenceSeen ? styles['seen'] : styles['notSeen']}>{t(evidenceSeen ? 'rounds.verified.seen' : 'rounds.verified.notSeen')}</span>
          </p>
          <p className={styles['soft']}>
            {id}
            {reason.trim() !== '' && ` · ${reason}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

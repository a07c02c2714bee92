import type { LadderDifference } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { ladderSentence } from '../editionClause.ts';
import type { LadderView } from '../ladderView.ts';
import { differenceRow, type DifferenceSide, type DifferenceTexts } from './differenceRows.ts';
import styles from './Result.module.css';

/** What two editions make of the same data and why: first what decides, then the rest. */
export function Differences({ view }: { readonly view: LadderView }) {
  const { t } = useText();
  const { comparison, editions } = view;
  const [earlier, later] = editions.slice(-2);
  if (comparison === null || earlier === undefined || later === undefined) return null;
  const { decisive, differences } = comparison;
  const others = differences.filter((difference) => !decisive.includes(difference));
  const texts: DifferenceTexts = [earlier.texts, later.texts];
  const isSame = earlier.outcome.rung === later.outcome.rung;
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="differences">
      <h2 id="differences">{t('ladder.differences')}</h2>
      <p>{ladderSentence([earlier, later], t)}</p>
      {decisive.length > 0 ? (
        <>
          <h3>{t('ladder.decisive')}</h3>
          <DifferenceTable differences={decisive} texts={texts} label={t('ladder.decisive')} />
        </>
      ) : (
        <p className={styles['soft']}>{t(isSame ? 'ladder.sameRung' : 'ladder.noDecisive')}</p>
      )}
      {others.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t('ladder.otherDifferences', { count: others.length })}</summary>
          <DifferenceTable differences={others} texts={texts} label={t('ladder.otherDifferences', { count: others.length })} />
        </details>
      )}
    </section>
  );
}

type DifferenceTableProps = { readonly differences: readonly LadderDifference[]; readonly texts: DifferenceTexts; readonly label: string };

function DifferenceTable({ differences, texts, label }: DifferenceTableProps) {
  const { t } = useText();
  const [earlier, later] = texts;
  return (
    <table className={styles['differences']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('ladder.where')}</th>
          <th scope="col">{earlier.shortTitle}</th>
          <th scope="col">{later.shortTitle}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const row = differenceRow(difference, texts, t);
          return (
            <tr key={row.key}>
              <th scope="row">
                {row.kind}
                <span className={styles['soft']}>{row.place}</span>
              </th>
              <Side side={row.earlier} edition={earlier.shortTitle} />
              <Side side={row.later} edition={later.shortTitle} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Side({ side, edition }: { readonly side: DifferenceSide; readonly edition: string }) {
  const { t } = useText();
  return (
    <td data-edition={edition} className={side.blocks ? styles['blocks'] : undefined}>
      {side.text}
      {side.state !== '' && <span className={styles['soft']}>{side.state}</span>}
      {side.blocks && <span className={styles['blocked']}>{t('ladder.blocks')}</span>}
    </td>
  );
}

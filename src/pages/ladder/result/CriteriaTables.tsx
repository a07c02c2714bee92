import { criterionTitle, type CriterionOutcome, type PartOutcome } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { branchName } from '../editionClause.ts';
import type { EditionView } from '../ladderView.ts';
import { workshopName } from '../workshopName.ts';
import { BasisBadge } from './CriterionLine.tsx';
import { haveText, sourcesOf } from './criterionWords.ts';
import styles from './Result.module.css';

/** Every condition of an edition with its outcome, use, basis, sources and years. */
export function CriteriaTables({ view }: { readonly view: EditionView }) {
  const { t } = useText();
  const { texts, outcome, ref } = view;
  const { DW, SF, FF } = outcome;
  const workshops = DW.workshops.length === 0 ? [DW.nearest] : DW.workshops;
  return (
    <section className={shared['card']} aria-labelledby={`all-${ref}`}>
      <details className={styles['fold']} data-testid={`all-${ref}`}>
        <summary id={`all-${ref}`}>{t('ladder.allCriteria', { edition: texts.shortTitle })}</summary>
        <p className={styles['soft']}>{texts.notice}</p>
        <CriteriaTable
          view={view}
          title={texts.rungs.DW.name}
          columns={workshops.map((workshop) => ({ heading: workshopName(workshop.name, workshop.index, t), part: workshop }))}
        />
        <CriteriaTable view={view} title={texts.rungs.SF.name} columns={[{ heading: t('ladder.result'), part: SF }]} />
        <CriteriaTable view={view} title={t('ladder.commonPart', { rung: texts.rungs.FF.name })} columns={[{ heading: t('ladder.result'), part: FF.common }]} />
        {FF.branches.map((branch) => (
          <CriteriaTable
            key={branch.id}
            view={view}
            title={t('ladder.withBranch', { rung: texts.rungs.FF.name, branch: branchName(texts, branch.id) })}
            columns={[{ heading: t('ladder.result'), part: branch }]}
          />
        ))}
        <h3>{t('result.unverified')}</h3>
        <ul className={styles['soft']}>
          {texts.unverified.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

type CriteriaTableProps = {
  readonly view: EditionView;
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly part: PartOutcome }[];
};

function CriteriaTable({ view, title, columns }: CriteriaTableProps) {
  const { t } = useText();
  const { texts } = view;
  const [first] = columns;
  if (first === undefined) return null;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={`${texts.shortTitle} ${title}`}>
      <table className={`${styles['table']} ${styles['stacking']}`}>
        <caption>
          {title}
          {first.part.groups.map((group) => (
            <span key={group.group.key} className={styles['soft']}>
              {t('ladder.groupShort', { ...group, name: texts.groups[group.group.key], group: '' })}
            </span>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('ladder.condition')}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column.heading}
              </th>
            ))}
            <th scope="col">{t('ladder.use')}</th>
            <th scope="col">{t('ladder.basis')}</th>
            <th scope="col">{t('ladder.sourceAndYear')}</th>
          </tr>
        </thead>
        <tbody>
          {first.part.criteria.map((outcome, row) => (
            <tr key={outcome.criterion.id}>
              <th scope="row">
                {criterionTitle(texts, outcome)}
                <span className={styles['soft']}>
                  {outcome.criterion.id}
                  {texts.criteria[outcome.criterion.id]?.note !== undefined && ` · ${texts.criteria[outcome.criterion.id]?.note ?? ''}`}
                </span>
              </th>
              {columns.map((column, index) => (
                <ResultCell key={index} outcome={column.part.criteria[row] ?? outcome} view={view} heading={column.heading} />
              ))}
              <td data-label={t('ladder.use')}>{texts.uses[outcome.criterion.use]}</td>
              <td data-label={t('ladder.basis')}>
                <BasisBadge basis={outcome.criterion.basis} texts={texts} />
              </td>
              <td className={`${styles['soft']} ${styles['sources']}`} data-label={t('ladder.sourceAndYear')}>
                {sourcesOf(outcome, view, t).map((source) => (
                  <span key={source.id}>
                    {t('ladder.sourceWithYear', source)} · {source.kind}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ResultCellProps = { readonly outcome: CriterionOutcome; readonly view: EditionView; readonly heading: string };

function ResultCell({ outcome, view, heading }: ResultCellProps) {
  const { t } = useText();
  return (
    <td data-label={heading} data-criterion={outcome.criterion.id} data-result={outcome.result}>
      <span className={`${styles['state']} ${styles[outcome.result] ?? ''}`}>{view.texts.results[outcome.result]}</span>
      {outcome.threshold !== null && outcome.measured.kind !== 'unknown' && <span className={styles['soft']}>{haveText(outcome, view, t)}</span>}
    </td>
  );
}

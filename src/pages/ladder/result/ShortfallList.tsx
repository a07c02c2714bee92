import type { NextRung, Shortfall } from '../../../core/ladder/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import { nextName } from '../editionClause.ts';
import type { EditionView } from '../ladderView.ts';
import { workshopName } from '../workshopName.ts';
import { CriterionLine } from './CriterionLine.tsx';
import styles from './Result.module.css';

type ShortfallListProps = { readonly view: EditionView; readonly assessmentId: string };

/** What is missing to the next rung under one edition, the nearest first. */
export function ShortfallList({ view, assessmentId }: ShortfallListProps) {
  const { t } = useText();
  const { outcome, texts, ref } = view;
  const { next } = outcome;
  if (next === null) return <p>{t('ladder.nothingMissing', { edition: texts.shortTitle })}</p>;
  const workshop = next.rung === 'DW' ? outcome.DW.nearest.index : null;
  return (
    <div data-testid={`short-${ref}`}>
      <p className={styles['soft']}>{leadOf(next, view, t)}</p>
      <ol className={styles['shortfalls']}>
        {next.shortfalls.map((shortfall) => (
          <li key={keyOf(shortfall)} data-kind={shortfall.kind}>
            {shortfall.kind === 'group' ? (
              <GroupLine shortfall={shortfall} view={view} assessmentId={assessmentId} />
            ) : (
              <CriterionLine outcome={shortfall.outcome} view={view} assessmentId={assessmentId} workshop={workshop} />
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={`#/a/${assessmentId}/plan`}>{t('plan.openRung')}</a>
      </p>
    </div>
  );
}

type GroupShortfall = Extract<Shortfall, { kind: 'group' }>;

function GroupLine({ shortfall, view, assessmentId }: ShortfallListProps & { readonly shortfall: GroupShortfall }) {
  const { t } = useText();
  const { group, candidates } = shortfall;
  return (
    <div data-criterion={group.group.key}>
      <p>{t('ladder.groupShort', { name: view.texts.groups[group.group.key], ...counts(group) })}</p>
      <details className={styles['fold']}>
        <summary>{t('ladder.groupCandidates', { count: candidates.length })}</summary>
        {candidates.map((outcome) => (
          <CriterionLine key={outcome.criterion.id} outcome={outcome} view={view} assessmentId={assessmentId} workshop={null} />
        ))}
      </details>
    </div>
  );
}

function counts({ need, have, unknown, of, short }: GroupShortfall['group']) {
  return { need, have, unknown, of, short };
}

function leadOf(next: NextRung, { texts, outcome }: EditionView, t: Translate): string {
  const { short } = next;
  const lead = t('ladder.shortLead', {
    edition: texts.shortTitle,
    next: nextName({ texts, outcome }, t),
    count: short.total,
    parts: shortParts(short, t),
  });
  const { nearest, workshops } = outcome.DW;
  if (next.rung !== 'DW' || nearest.index === null) return lead;
  return workshops.length > 1 ? `${lead}${t('ladder.nearestWorkshop', { name: workshopName(nearest.name, nearest.index, t) })}` : lead;
}

/** `3 项不满足、1 项未填`: the kinds of what is missing, those that are 0 left out. */
export function shortParts(short: NextRung['short'], t: Translate): string {
  return (['unmet', 'unknown', 'counted'] as const)
    .filter((part) => short[part] > 0)
    .map((part) => t(`ladder.part.${part}`, { count: short[part] }))
    .join(t('common.listSeparator'));
}

function keyOf(shortfall: Shortfall): string {
  return shortfall.kind === 'group' ? shortfall.group.group.key : shortfall.outcome.criterion.id;
}

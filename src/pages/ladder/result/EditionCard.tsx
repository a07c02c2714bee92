import { ladderRungs, type LadderRung } from '../../../core/edition/index.ts';
import type { LadderOutcome, Shortfall, Short } from '../../../core/ladder/index.ts';
import { criterionTitle } from '../../../core/ladder/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { branchName } from '../editionClause.ts';
import type { EditionView } from '../ladderView.ts';
import { workshopName } from '../workshopName.ts';
import styles from './Result.module.css';
import { shortParts } from './ShortfallList.tsx';

/** The rung under one edition, what each rung still misses, and the nearest step. */
export function EditionCard({ view }: { readonly view: EditionView }) {
  const { t } = useText();
  const { ref, texts, outcome } = view;
  const first = outcome.next?.shortfalls[0];
  return (
    <section
      className={`${shared['card']} ${styles['edition']}`}
      aria-labelledby={`edition-${ref}`}
      data-testid={`rung-${ref}`}
      data-rung={outcome.rung}
    >
      <p id={`edition-${ref}`} className={styles['soft']}>
        {texts.title}
      </p>
      <p className={styles['rung']}>
        {texts.rungs[outcome.rung].name}
        <span className={styles['badge']}>{t('reference')}</span>
      </p>
      <p className={styles['soft']}>{texts.rungs[outcome.rung].meaning}</p>
      <dl className={styles['rungs']}>
        {ladderRungs.map((rung) => (
          <div key={rung} data-short={shortOf(outcome, rung).total}>
            <dt>{texts.rungs[rung].name}</dt>
            <dd className={outcome[rung].met ? styles['met'] : undefined}>{rungState(view, rung, t)}</dd>
          </div>
        ))}
      </dl>
      {first !== undefined && (
        <p>
          {t('ladder.nearestStep')}
          {t('common.colon')}
          <strong>{stepTitle(first, view)}</strong>
        </p>
      )}
      <p className={styles['soft']}>
        {outcome.next !== null && `${t('ladder.rungsNote')} `}
        {t('ladder.editionName', { edition: ref })}
      </p>
    </section>
  );
}

function rungState({ outcome, texts }: EditionView, rung: LadderRung, t: Translate): string {
  const short = shortOf(outcome, rung);
  const state = outcome[rung].met
    ? t('ladder.rungMet')
    : t('ladder.rungShort', { count: short.total, parts: shortParts(short, t) });
  return `${state}${detailOf({ outcome, texts }, rung, t)}`;
}

function detailOf({ outcome, texts }: Pick<EditionView, 'outcome' | 'texts'>, rung: LadderRung, t: Translate): string {
  const { DW, FF } = outcome;
  switch (rung) {
    case 'DW':
      if (DW.workshops.length === 0) return t('ladder.noWorkshop');
      if (DW.met) return t('ladder.workshopsMet', { met: DW.metCount, all: DW.workshops.length });
      return DW.workshops.length === 1 ? '' : t('ladder.nearestWorkshop', { name: workshopName(DW.nearest.name, DW.nearest.index, t) });
    case 'SF':
      return '';
    case 'FF':
      return FF.met
        ? t('ladder.branchesMet', { names: FF.branches.filter((branch) => branch.met).map((branch) => branchName(texts, branch.id)).join(t('common.listSeparator')) })
        : t('ladder.nearestBranch', { name: branchName(texts, FF.best.id) });
  }
}

/** What a rung misses: the nearest workshop, the plant, or the common part with the nearest type. */
function shortOf({ DW, SF, FF }: LadderOutcome, rung: LadderRung): Short {
  switch (rung) {
    case 'DW':
      return DW.nearest.short;
    case 'SF':
      return SF.short;
    case 'FF':
      return {
        unmet: FF.common.short.unmet + FF.best.short.unmet,
        unknown: FF.common.short.unknown + FF.best.short.unknown,
        counted: FF.best.short.counted + FF.common.short.counted,
        total: FF.best.total,
      };
  }
}

function stepTitle(shortfall: Shortfall, { texts }: EditionView): string {
  return shortfall.kind === 'group' ? (texts.groups[shortfall.group.group.key] ?? '') : criterionTitle(texts, shortfall.outcome);
}

import type { LadderTexts } from '../../../core/edition/index.ts';
import type { CriterionOutcome, LadderOutcome } from '../../../core/ladder/index.ts';
import { criterionTitle } from '../../../core/ladder/index.ts';
import type { Translate } from '../../../i18n/index.ts';

type Judged = { readonly texts: LadderTexts; readonly outcome: LadderOutcome };

/** What of a result hangs on conditions and numbers set by the app, and on changes of these, in sentences (SPEC L6, L7). */
export function policySentences({ texts, outcome }: Judged, t: Translate): readonly string[] {
  const { policy, thresholds, rung } = outcome;
  const edition = texts.shortTitle;
  const nameOf = (id: string) => conditionName(id, { texts, outcome });
  return [
    ...policy.heldBack.map((held) =>
      t('ladder.policy.heldBack', {
        edition,
        rung: texts.rungs[held.rung].name,
        conditions: held.conditions.map(nameOf).join(t('ladder.clauseSeparator')),
      }),
    ),
    ...(policy.branchRestsOnPolicy ? [t('ladder.policy.branchRests', { edition })] : []),
    t(policy.rungWithout === rung ? 'ladder.policy.same' : 'ladder.policy.without', { edition, rung: texts.rungs[policy.rungWithout].name }),
    ...(thresholds.changed.length === 0
      ? []
      : [
          t(thresholds.rungWithout === rung ? 'ladder.policy.changedSame' : 'ladder.policy.changed', {
            edition,
            count: thresholds.changed.length,
            rung: texts.rungs[thresholds.rungWithout].name,
          }),
        ]),
    ...(thresholds.ignored.length === 0 ? [] : [t('ladder.policy.ignored', { edition, keys: thresholds.ignored.join(t('common.listSeparator')) })]),
  ];
}

/** The name of a condition or a counted group. */
function conditionName(id: string, { texts, outcome }: Judged): string {
  const { DW, SF, FF } = outcome;
  const parts = [DW.nearest, SF, FF.common, ...FF.branches];
  const found: CriterionOutcome | undefined = parts.flatMap((part) => part.criteria).find(({ criterion }) => criterion.id === id);
  return found === undefined ? (texts.groups[id] ?? id) : criterionTitle(texts, found);
}

import type { LadderEdition, LadderTexts } from '../../../core/edition/index.ts';
import type { CriterionOutcome, MetricValue } from '../../../core/ladder/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import { metricText, withUnit } from '../metricText.ts';

/** An edition with its words. */
type Worded = { readonly edition: LadderEdition; readonly texts: LadderTexts };

/** A document behind a criterion as it is cited: its name, the clause, the year it speaks of, and how it was seen. */
export type CitedSource = { readonly id: string; readonly name: string; readonly year: string; readonly kind: string };

/** What is there and what is asked for: `现有 44%，需要 ≥ 50%`, `现为“否”`, `未填`. */
export function haveText(outcome: CriterionOutcome, worded: Worded, t: Translate): string {
  const { criterion, measured, threshold, origin } = outcome;
  const unit = unitOf(criterion.test.metric, worded, t);
  const have = metricText(decidingValue(outcome), threshold, unit, t);
  if (threshold === null) {
    if (measured.kind === 'unknown') return t('ladder.notFilled');
    return t(origin === 'computed' ? 'ladder.haveComputed' : 'ladder.haveFlag', { have });
  }
  const need = withUnit(String(threshold), unit);
  if (measured.kind === 'unknown') return t('ladder.needOnly', { need });
  return t(origin === 'fact' || origin === 'computed' ? 'ladder.haveNeed' : 'ladder.haveNeedFrom', {
    have,
    need,
    origin: worded.texts.origins[origin] ?? origin,
  });
}

/** What decided: the declared value where the answers given so far leave a range that does not (SPEC L9). */
function decidingValue({ measured, origin }: CriterionOutcome): MetricValue {
  const stoodIn = measured.kind === 'range' && origin === 'declared' ? measured.declared : null;
  return stoodIn === null ? measured : { kind: 'number', value: stoodIn, origin: 'declared' };
}

/** The documents that a criterion rests on, in order. */
export function sourcesOf({ criterion }: CriterionOutcome, { edition, texts }: Worded, t: Translate): readonly CitedSource[] {
  return criterion.sources.map(({ id, clause }) => {
    const source = edition.rubric.sources[id];
    const name = texts.sources[id] ?? id;
    return {
      id,
      name: clause === undefined ? name : `${name}${t('ladder.clauseOfSource', { clause })}`,
      year: source?.year ?? t('ladder.yearUnknown'),
      kind: texts.sourceKinds[source?.kind ?? ''] ?? '',
    };
  });
}

/** Where the fact behind a criterion is filled in; null for what is worked out. `workshop` is the place of the workshop meant. */
export function factPath(metric: string, workshop: number | null): string | null {
  if (metric.startsWith('calc.')) return null;
  if (!metric.startsWith('ws.') || metric === 'ws.entity_ok') return metric;
  return `ws.${workshop ?? 0}.${metric.slice('ws.'.length)}`;
}

function unitOf(metric: string, { edition, texts }: Worded, t: Translate): string {
  if (metric === 'calc.workshops_met') return t('ladder.unitWorkshops');
  const fact = edition.questionnaire.facts.find(({ id }) => id === metric);
  return fact === undefined || fact.kind === 'flag' ? '' : (texts.units[fact.unit] ?? '');
}

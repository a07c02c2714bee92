import type { CriterionOutcome, MetricValue } from '../../../core/ladder/index.ts';
import { fractionOfDecimal, toDecimalText, toDecimalTextBelow, type Fraction } from '../../../core/shared/index.ts';
import type { LadderView } from '../../reportInput.ts';
import { typedText, unitOf } from './ladderNames.ts';
import type { LadderContext } from './ladderContext.ts';

/**
 * What is known of the metric behind a criterion: `44%`, `是`, `2.10 至 2.95`; empty where nothing is. A number that
 * misses its threshold never reads as having reached it (SPEC S8).
 */
export function measuredText(context: LadderContext, view: LadderView, { criterion, measured, threshold }: CriterionOutcome): string {
  const text = metricText(context, measured, threshold === null ? null : fractionOfDecimal(String(threshold)));
  const isNumber = measured.kind === 'number' || measured.kind === 'range';
  return isNumber ? `${text}${unitOf(view, criterion.test.metric)}` : text;
}

/** A metric without its unit. */
export function metricText(context: LadderContext, measured: MetricValue | undefined, threshold: Fraction | null = null): string {
  const { own, gradient, language } = context;
  switch (measured?.kind) {
    case undefined:
    case 'unknown':
      return '';
    case 'flag':
      return measured.value ? own.yes : own.no;
    case 'choice': {
      const options = gradient.data.facts.flatMap((fact) => Object.entries(fact.options ?? {}));
      return options.find(([id]) => id === measured.value)?.[1][language] ?? context.newest.texts.titles[measured.value] ?? measured.value;
    }
    case 'number':
      return measured.origin === 'scored' ? scoredText(measured.value, threshold) : typedText(measured.value);
    case 'range': {
      const range = own.facts.range(toDecimalText(measured.low, 2), scoredText(measured.high, threshold));
      return measured.declared === null ? range : own.facts.declaredFor(range, typedText(measured.declared));
    }
  }
}

/** Two decimals, more where it would read as the threshold that it missed. */
function scoredText(value: Fraction, threshold: Fraction | null): string {
  return threshold === null ? toDecimalText(value, 2) : toDecimalTextBelow(value, threshold, 2);
}

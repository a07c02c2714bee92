import { certainLevels } from '../../../core/scoring/index.ts';
import type { BarsBlock, RadarBlock } from '../../reportDocument.ts';
import { scoreText, thresholdText, toNumber } from '../numbers.ts';
import type { MaturityContext } from './maturityContext.ts';
import { levelName } from './names.ts';

/** The maturity of every sub-domain with its ceiling. */
export function radar(context: MaturityContext, isCompact: boolean): RadarBlock {
  return {
    kind: 'radar',
    isCompact,
    maximum: context.model.levels.length,
    axes: context.score.subdomains.map((subdomain) => ({
      label: context.texts.subdomains[subdomain.id] ?? subdomain.id,
      value: subdomain.maturity === null ? null : toNumber(subdomain.maturity),
      atLeast: certainLevels(context.model, subdomain),
      ceiling: subdomain.ceiling,
    })),
    legend: context.words.summary.legend,
  };
}

/** The scores of the levels against the threshold. */
export function levelBars(context: MaturityContext): BarsBlock {
  const { states, threshold } = context.words.summary;
  const firstMissed = context.score.levels.findIndex((level) => level.status === 'open' || !level.satisfied);
  const stops = context.model.conventions.cumulation === 'sequential';
  return {
    kind: 'bars',
    threshold: { value: toNumber(context.threshold), label: threshold(thresholdText(context.threshold)) },
    bars: context.score.levels.map((level, index) => {
      const isIdle = stops && firstMissed >= 0 && index > firstMissed;
      const label = levelName(context, level.level);
      if (level.status === 'open') {
        return { label, value: null, text: context.words.subdomains.open, state: 'open', stateText: isIdle ? states.idle : states.open };
      }
      const state = isIdle ? 'idle' : level.satisfied ? 'reached' : 'missed';
      return { label, value: toNumber(level.score), text: scoreText(level.score, context.threshold), state, stateText: states[state] };
    }),
  };
}

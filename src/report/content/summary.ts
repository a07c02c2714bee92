import { one, reaches } from '../../core/shared/index.ts';
import { certainLevels, rankSubdomains, type LevelScore } from '../../core/scoring/index.ts';
import type { BarsBlock, Block, Figure, ListItem, RadarBlock } from '../reportDocument.ts';
import { answerLabel, levelName, levelOrdinal, subdomainName } from './names.ts';
import { gainText, maturityText, scoreText, shortfallText, thresholdText, toNumber, totalText } from './numbers.ts';
import type { ReportContext } from './reportContext.ts';

/** One page that stands alone: verdict, level scores, radar, strengths and the largest gaps. */
export function summary(context: ReportContext): readonly Block[] {
  const words = context.words.summary;
  const level = context.gaps?.level;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'figures', figures: figures(context) },
    { kind: 'paragraph', text: verdict(context), tone: 'body' },
    {
      kind: 'columns',
      columns: [
        { share: 106, blocks: [{ kind: 'heading', level: 2, text: words.radar }, radar(context)] },
        { share: 60, blocks: [{ kind: 'heading', level: 2, text: words.bars }, bars(context)] },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { share: 60, blocks: [{ kind: 'heading', level: 2, text: words.strengths }, ...strengths(context)] },
        {
          share: 106,
          blocks: [
            { kind: 'heading', level: 2, text: level === undefined ? words.gaps : words.largestGaps(levelName(context, level)) },
            { kind: 'list', items: largestGaps(context) },
          ],
        },
      ],
    },
  ];
}

function figures(context: ReportContext): readonly Figure[] {
  const { score, words, model, texts } = context;
  const { outcome, range } = score;
  const lowest = levelOrdinal(context, range.min);
  const highest = levelOrdinal(context, range.max);
  const level = outcome.status === 'complete' ? outcome.level : null;
  return [
    {
      label: words.summary.level,
      value: level === null ? words.levelOpen : levelOrdinal(context, level),
      detail: level === null ? '' : (texts.levels[String(level)]?.name ?? ''),
    },
    {
      label: words.summary.total,
      value: outcome.status === 'complete' ? totalText(model, outcome.total, outcome.level) : words.levelOpen,
      detail: outcome.status === 'complete' ? words.summary.totalDetail(model.levels.length) : words.summary.totalOpen,
    },
    {
      label: words.summary.range,
      value: range.min === range.max ? lowest : words.levelRange(lowest, highest),
      detail: words.summary.rangeDetail,
    },
    {
      label: words.summary.answered,
      value: `${score.answered} / ${score.applicable}`,
      detail: words.summary.answeredDetail(score.unknown.length),
    },
  ];
}

/** The result as sentences, with what is missing to the next level. */
function verdict(context: ReportContext): string {
  const { score, texts, gaps } = context;
  const words = context.words.summary;
  const { outcome, range } = score;
  if (outcome.status === 'incomplete') {
    const level = levelName(context, outcome.level);
    const open = outcome.unanswered.length;
    return range.min === range.max
      ? words.incompleteSure(level, open, levelName(context, range.min))
      : words.incomplete(level, open, levelName(context, range.min), levelName(context, range.max));
  }
  const reached =
    outcome.level === 0
      ? words.belowFirst(levelName(context, context.model.levels[0] ?? 1))
      : words.reached(levelName(context, outcome.level), texts.levels[String(outcome.level)]?.meaning ?? '');
  const next = score.levels.find((level) => level.level === gaps?.level);
  return [reached, nextSentence(context, next)].join(context.language === 'en' ? ' ' : '');
}

function nextSentence(context: ReportContext, next: LevelScore | undefined): string {
  const words = context.words.summary;
  if (next?.status !== 'scored') return words.allReached;
  const score = scoreText(next.score, context.threshold);
  return words.next(levelName(context, next.level), score, thresholdText(context.threshold), shortfallText(score, context.threshold));
}

function radar(context: ReportContext): RadarBlock {
  return {
    kind: 'radar',
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

function bars(context: ReportContext): BarsBlock {
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

/** The three most mature sub-domains (SPEC S13) that have reached the first level. */
function strengths(context: ReportContext): readonly Block[] {
  const { words, threshold } = context;
  const strong = rankSubdomains(context.model, context.score).filter(({ maturity }) => reaches(maturity, one));
  if (strong.length === 0) return [{ kind: 'paragraph', text: words.summary.noStrengths, tone: 'body' }];
  const items = strong.slice(0, 3).map(({ id, maturity, ceiling }, index) => ({
    mark: String(index + 1),
    lead: subdomainName(context, id),
    text: words.summary.strength(maturityText(maturity, threshold), String(ceiling)),
  }));
  return [{ kind: 'list', items }];
}

function largestGaps(context: ReportContext): readonly ListItem[] {
  const { gaps, words, texts } = context;
  if (gaps === null) return [{ mark: '', lead: '', text: words.summary.noGaps }];
  return gaps.gaps.slice(0, 5).map((gap, index) => ({
    mark: String(index + 1),
    lead: words.labelled(subdomainName(context, gap.subdomain), texts.requirements[gap.id]?.text ?? gap.id),
    text: words.summary.gap(answerLabel(context, gap.answer), gainText(gap.gain)),
  }));
}

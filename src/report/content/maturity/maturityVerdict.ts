import type { LevelScore } from '../../../core/scoring/index.ts';
import type { Figure } from '../../reportDocument.ts';
import { scoreText, shortfallText, thresholdText, totalText } from '../numbers.ts';
import type { MaturityContext } from './maturityContext.ts';
import { levelName, levelOrdinal } from './names.ts';

/** The result as sentences, with what is missing to the next level. */
export function maturityVerdict(context: MaturityContext): string {
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
  return context.words.sentences([reached, nextSentence(context, next)]);
}

/** Level, total, guaranteed range and how much is answered. */
export function maturityFigures(context: MaturityContext): readonly Figure[] {
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

/** Level and total on one card. */
export function levelFigure(context: MaturityContext): Figure {
  const { score, words, model, texts } = context;
  const { outcome, range } = score;
  if (outcome.status === 'incomplete') {
    const lowest = levelOrdinal(context, range.min);
    const possible = range.min === range.max ? lowest : words.levelRange(lowest, levelOrdinal(context, range.max));
    return { label: words.summary.level, value: words.levelOpen, detail: words.summary.possibleLevels(possible) };
  }
  const name = texts.levels[String(outcome.level)]?.name ?? '';
  const total = words.summary.ofLevel(name, totalText(model, outcome.total, outcome.level));
  return { label: words.summary.level, value: levelOrdinal(context, outcome.level), detail: total };
}

function nextSentence(context: MaturityContext, next: LevelScore | undefined): string {
  const words = context.words.summary;
  if (next?.status !== 'scored') return words.allReached;
  const score = scoreText(next.score, context.threshold);
  return words.next(levelName(context, next.level), score, thresholdText(context.threshold), shortfallText(score, context.threshold));
}

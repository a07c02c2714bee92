import { maturityAnswers } from '../../../core/answers/index.ts';
import { fraction, toDecimalText } from '../../../core/shared/index.ts';
import type { Block } from '../../reportDocument.ts';
import { levelName } from './names.ts';
import { thresholdText } from '../numbers.ts';
import { row, text } from '../tableCells.ts';
import type { MaturityContext } from './maturityContext.ts';

/** How the score comes about, which conventions it rests on, and what was not checked. */
export function method(context: MaturityContext): readonly Block[] {
  const words = context.words.method;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'heading', level: 2, text: words.scale },
    scale(context),
    { kind: 'heading', level: 2, text: words.steps },
    {
      kind: 'list',
      items: words.stepList(thresholdText(context.threshold), cumulation(context)).map((step, index) => ({ mark: String(index + 1), ...step })),
    },
    { kind: 'heading', level: 2, text: words.levels },
    levels(context),
    { kind: 'heading', level: 2, text: words.conventions },
    { kind: 'paragraph', text: words.conventionsIntro, tone: 'body' },
    conventions(context),
    { kind: 'heading', level: 2, text: words.unverified },
    { kind: 'list', items: context.texts.unverified.map((text, index) => ({ mark: String(index + 1), lead: '', text })) },
  ];
}

/** The edition's sentence on how level scores add up. */
function cumulation(context: MaturityContext): string {
  const chosen = context.model.conventions.cumulation;
  return context.texts.conventions['cumulation']?.options[chosen] ?? chosen;
}

function scale(context: MaturityContext): Block {
  const { scaleColumns } = context.words.method;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      { head: scaleColumns.answer, share: 34, align: 'left' },
      { head: scaleColumns.points, share: 20, align: 'center' },
      { head: scaleColumns.meaning, share: 120, align: 'left' },
    ],
    rows: maturityAnswers.map((answer) =>
      row(
        text(context.texts.answers[answer]?.label ?? answer, true),
        text(toDecimalText(fraction(context.edition.rubric.answersInTenths[answer], 10), 1)),
        text(context.texts.answers[answer]?.meaning ?? ''),
      ),
    ),
  };
}

function levels(context: MaturityContext): Block {
  const { levelColumns, interval, lastInterval } = context.words.method;
  const { levels: numbers, levelBoundsInTenths: bounds } = context.model;
  const bound = (index: number) => toDecimalText(fraction(bounds[index] ?? 0, 10), 1);
  const intervalOf = (index: number) =>
    index === numbers.length - 1 ? lastInterval(bound(index), numbers.length.toFixed(1)) : interval(bound(index), bound(index + 1));
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      { head: levelColumns.level, share: 38, align: 'left' },
      { head: levelColumns.interval, share: 32, align: 'left' },
      { head: levelColumns.meaning, share: 104, align: 'left' },
    ],
    rows: [
      row(text(context.texts.belowFirstLevel, true), text(interval('0', bound(0))), text('')),
      ...numbers.map((level, index) =>
        row(text(levelName(context, level), true), text(intervalOf(index)), text(context.texts.levels[String(level)]?.meaning ?? '')),
      ),
    ],
  };
}

function conventions(context: MaturityContext): Block {
  const { conventionColumns } = context.words.method;
  const { rubric } = context.edition;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      { head: conventionColumns.question, share: 34, align: 'left' },
      { head: conventionColumns.chosen, share: 58, align: 'left' },
      { head: conventionColumns.why, share: 64, align: 'left' },
      { head: conventionColumns.confidence, share: 18, align: 'left' },
    ],
    rows: Object.entries(rubric.conventions).map(([key, chosen]) => {
      const words = context.texts.conventions[key];
      const source = rubric.sources[`conventions.${key}`];
      return row(
        text(words?.title ?? key, true),
        text(words?.options[chosen] ?? chosen),
        text(words?.why ?? ''),
        text(source === undefined ? '' : context.words.sources.confidence[source.confidence]),
      );
    }),
  };
}

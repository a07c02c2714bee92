import { costText, type MaturityPath, type Measure, type Sensitivity } from '../../../core/path/index.ts';
import { toDecimalText } from '../../../core/shared/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { gainText, scoreText, thresholdText } from '../numbers.ts';
import { column, rowWith, text } from '../tableCells.ts';
import { answerLabel, levelName, levelOrdinal } from './names.ts';
import type { MaturityContext } from './maturityContext.ts';

/** The cheapest path to the next level, and what the present level rests on (SPEC P1–P6). */
export function plan(context: MaturityContext): readonly Block[] {
  const { path, sensitivity } = context.improvement;
  return [...(path === null ? [] : pathBlocks(context, path)), ...firmness(context, sensitivity)];
}

function pathBlocks(context: MaturityContext, path: MaturityPath): readonly Block[] {
  const words = context.words.plan;
  const level = levelName(context, path.level);
  const { now, bound, then } = path.score;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title(level) },
    { kind: 'paragraph', text: words.intro(level, scoreText(now, bound), thresholdText(bound)), tone: 'body' },
    {
      kind: 'figures',
      figures: [
        { label: words.figures.cost, value: words.cost(costText(path.cost)), detail: words.costDetail },
        { label: words.figures.months, value: words.months(path.months), detail: words.monthsDetail },
        { label: words.figures.measures, value: words.measures(path.measures.length), detail: words.measuresDetail },
        { label: words.figures.score, value: scoreText(then, bound), detail: words.scoreDetail(scoreText(now, bound)) },
      ],
    },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(words.columns.number, 9, 'right'),
        column(words.columns.requirement, 76),
        column(words.columns.raise, 42),
        column(words.columns.gain, 16, 'right'),
        column(words.columns.cost, 15, 'right'),
        column(words.columns.when, 16, 'right'),
      ],
      rows: path.measures.map((measure, index) => measureRow(context, measure, index + 1)),
    },
    { kind: 'paragraph', text: words.policy, tone: 'quiet' },
  ];
}

function measureRow(context: MaturityContext, measure: Measure, number: number): TableRow {
  const { words: all, texts, assessment } = context;
  const words = all.plan;
  const { id, subdomain, from, to, gain, cost, start, end, after, whole } = measure;
  const isOwn = Object.hasOwn(assessment.efforts ?? {}, id);
  return rowWith(
    [
      // Our own estimates are told once, below the table; those of the company where they count.
      { label: words.estimate, text: isOwn ? words.estimateText(whole.cost, whole.months) : '' },
      { label: words.after, text: after.join(all.listComma) },
    ],
    text(String(number)),
    { kind: 'titled', title: `${id} ${texts.subdomains[subdomain] ?? subdomain}`, text: texts.requirements[id]?.text ?? id },
    text(words.raise(from === null ? words.unanswered : answerLabel(context, from), answerLabel(context, to))),
    text(gain.numerator === 0 ? words.prepares : `+${gainText(gain)}`),
    text(costText(cost), true),
    text(words.when(start + 1, Math.max(end, start + 1))),
  );
}

const dropsShown = 20;

function firmness(context: MaturityContext, sensitivity: Sensitivity | null): readonly Block[] {
  const words = context.words.plan;
  const heading: Block = { kind: 'heading', level: 2, text: words.firmness };
  if (sensitivity === null) return [heading, { kind: 'paragraph', text: words.notCertain, tone: 'body' }];
  const { level, alone, fewest, margins } = sensitivity;
  if (margins.length === 0) return [];
  const name = levelName(context, level);
  const marginTexts = margins.map((one) => words.margin(levelOrdinal(context, one.level), toDecimalText(one.margin, 4)));
  return [
    heading,
    { kind: 'paragraph', text: alone.length > 0 ? words.alone(alone.length, name) : words.fewest(fewest, name), tone: 'strong' },
    { kind: 'paragraph', text: words.margins(marginTexts.join(context.words.listComma)), tone: 'body' },
    ...(alone.length === 0 ? [] : [dropTable(context, sensitivity)]),
  ];
}

function dropTable(context: MaturityContext, { alone }: Sensitivity): Block {
  const columns = context.words.plan.dropColumns;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(columns.requirement, 20), column(columns.text, 84), column(columns.drop, 44), column(columns.level, 26)],
    rows: alone
      .slice(0, dropsShown)
      .map(({ id, from, to, fallsTo }) =>
        rowWith(
          [],
          text(id, true),
          text(context.texts.requirements[id]?.text ?? id),
          text(context.words.plan.raise(answerLabel(context, from), answerLabel(context, to))),
          text(levelName(context, fallsTo)),
        ),
      ),
  };
}

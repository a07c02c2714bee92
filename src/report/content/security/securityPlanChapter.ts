import type { SecurityHorizon } from '../../../core/edition/index.ts';
import type { PlanStep } from '../../../core/scoring/index.ts';
import { add, toFractionText, zero, type Fraction } from '../../../core/shared/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { column, rowWith, text, titled } from '../tableCells.ts';
import { answerCell, pointsText, questionText, sectionOf } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

const horizons: readonly SecurityHorizon[] = ['within30Days', 'within6Months', 'nextOverhaul'];

/** The improvement plan in order, grouped by time, each step with its exact gain (SPEC S32). */
export function securityPlanChapter(context: SecurityContext): readonly Block[] {
  const { plan, own, score } = context;
  const words = own.plan;
  const { columns } = words;
  if (plan.length === 0) return [{ kind: 'heading', level: 1, text: words.title }, { kind: 'paragraph', text: words.empty, tone: 'body' }];
  const isComplete = score.outcome.status === 'complete';
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    { kind: 'paragraph', text: isComplete ? words.sum(exactText(context, sumOf(plan))) : words.soFar, tone: 'strong' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(columns.rank, 9, 'right'),
        column(columns.question, 36),
        column(columns.advice, 70),
        column(columns.now, 27),
        column(columns.gain, 20, 'right'),
        column(columns.band, 12, 'center'),
      ],
      rows: horizons.flatMap((horizon) => groupRows(context, horizon)),
    },
  ];
}

function groupRows(context: SecurityContext, horizon: SecurityHorizon): readonly TableRow[] {
  const { plan, texts, own } = context;
  const ranked = plan.map((step, index) => ({ step, rank: index + 1 })).filter(({ step }) => step.horizon === horizon);
  if (ranked.length === 0) return [];
  const sum = pointsText(sumOf(ranked.map(({ step }) => step)));
  return [
    { kind: 'group', text: texts.horizons[horizon], note: own.plan.groupNote(ranked.length, sum) },
    ...ranked.map(({ step, rank }) => stepRow(context, step, rank)),
  ];
}

function stepRow(context: SecurityContext, step: PlanStep, rank: number): TableRow {
  const { texts, own, words } = context;
  const said = texts.questions[step.question];
  const key = step.key === 'none' ? '' : ` · ${own.result[step.key]}`;
  return rowWith(
    [
      { label: own.plan.question, text: questionText(context, step.question) },
      { label: own.plan.evidence, text: (said?.evidence ?? []).join(words.listComma) },
    ],
    text(String(rank)),
    titled(step.question, `${sectionOf(context, step.question)}${key}`),
    text(said?.advice ?? ''),
    answerCell(context, step.answer),
    titled(`+${pointsText(step.gain)}`, toFractionText(step.gain)),
    text(step.bandIfFixed ?? '—'),
  );
}

function sumOf(steps: readonly PlanStep[]): Fraction {
  return steps.reduce((sum, { gain }) => add(sum, gain), zero);
}

/** `20.60（803/39）`, without the fraction where two decimals say it all. */
function exactText({ words }: SecurityContext, points: Fraction): string {
  return 100 % points.denominator === 0 ? pointsText(points) : words.inBrackets(pointsText(points), toFractionText(points));
}

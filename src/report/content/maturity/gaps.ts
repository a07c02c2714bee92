import { add, one, reaches, subtract, type Fraction } from '../../../core/shared/index.ts';
import type { Gap, LevelGaps } from '../../../core/scoring/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { answerMark } from './answerMark.ts';
import { answerLabel, levelName, levelOrdinal } from './names.ts';
import { gainText, scoreText, shortfallText, thresholdText } from '../numbers.ts';
import type { MaturityContext } from './maturityContext.ts';

/** What is missing for the next level, what has to be found out, and what is unanswered. */
export function gaps(context: MaturityContext): readonly Block[] {
  return [...nextLevel(context), ...toFindOut(context), ...unanswered(context)];
}

function nextLevel(context: MaturityContext): readonly Block[] {
  const words = context.words.gaps;
  if (context.gaps === null) {
    return [
      { kind: 'heading', level: 1, text: words.titleDone },
      { kind: 'paragraph', text: words.done, tone: 'body' },
    ];
  }
  const { level } = context.gaps;
  const start = scoreNow(context.gaps);
  const steps = stepsOf(context.gaps, start, context.threshold);
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title(levelName(context, level)) },
    { kind: 'paragraph', text: intro(context, level, start), tone: 'body' },
    { kind: 'paragraph', text: words.shortest(steps.findIndex((step) => step.reachesHere) + 1, thresholdText(context.threshold)), tone: 'strong' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        { head: words.columns.number, share: 8, align: 'right' },
        { head: words.columns.requirement, share: 31, align: 'left' },
        { head: words.columns.text, share: 76, align: 'left' },
        { head: words.columns.now, share: 27, align: 'left' },
        { head: words.columns.gain, share: 16, align: 'right' },
        { head: words.columns.sum, share: 16, align: 'right' },
      ],
      rows: steps.flatMap((step, index) => gapRows(context, level, step, index + 1)),
    },
  ];
}

/** Gains add up to what the level lacks to 1, so the score now is 1 less their sum. */
function scoreNow({ gaps: all }: LevelGaps): Fraction {
  return all.reduce((score, gap) => subtract(score, gap.gain), one);
}

type Step = { readonly gap: Gap; readonly sum: Fraction; readonly reachesHere: boolean };

/** The level score after each gap is filled in turn; one of them is the first to reach the threshold. */
function stepsOf({ gaps: all }: LevelGaps, start: Fraction, threshold: Fraction): readonly Step[] {
  let sum = start;
  return all.map((gap) => {
    const before = sum;
    sum = add(sum, gap.gain);
    return { gap, sum, reachesHere: !reaches(before, threshold) && reaches(sum, threshold) };
  });
}

function intro(context: MaturityContext, level: number, start: Fraction): string {
  const words = context.words.gaps;
  const score = scoreText(start, context.threshold);
  const threshold = thresholdText(context.threshold);
  const isOpen = context.score.levels.some((candidate) => candidate.level === level && candidate.status === 'open');
  if (isOpen) return words.introOpen(levelName(context, level), score, threshold);
  return words.intro(levelName(context, level), score, threshold, shortfallText(score, context.threshold));
}

function gapRows(context: MaturityContext, level: number, { gap, sum, reachesHere }: Step, number: number): readonly TableRow[] {
  const words = context.words.gaps;
  const row: TableRow = {
    kind: 'row',
    cells: [
      { kind: 'text', text: String(number), strong: false },
      { kind: 'titled', title: gap.id, text: context.texts.subdomains[gap.subdomain] ?? gap.subdomain },
      { kind: 'text', text: requirementText(context, gap.id), strong: false },
      { kind: 'answer', text: answerLabel(context, gap.answer), mark: answerMark(context, gap.answer) },
      { kind: 'text', text: `+${gainText(gap.gain)}`, strong: true },
      { kind: 'text', text: scoreText(sum, context.threshold), strong: false },
    ],
    details: explanation(context, gap.id),
  };
  if (!reachesHere) return [row];
  return [row, { kind: 'marker', text: words.reachedHere(levelOrdinal(context, level), thresholdText(context.threshold)) }];
}

/** What "full" means for a requirement, and what usually shows it. */
function explanation(context: MaturityContext, id: string) {
  const words = context.words.gaps;
  const text = context.texts.requirements[id];
  if (text === undefined) return [];
  return [
    { label: words.full, text: text.full },
    { label: words.evidence, text: text.evidence.join(context.words.listComma) },
  ];
}

function toFindOut(context: MaturityContext): readonly Block[] {
  const words = context.words.gaps;
  const ids = context.score.unknown;
  if (ids.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.unknown },
    { kind: 'paragraph', text: words.unknownIntro(ids.length), tone: 'body' },
    requirementTable(context, ids),
  ];
}

function unanswered(context: MaturityContext): readonly Block[] {
  const words = context.words.gaps;
  const { outcome } = context.score;
  if (outcome.status === 'complete') return [];
  return [
    { kind: 'heading', level: 2, text: words.unanswered },
    { kind: 'paragraph', text: words.unansweredIntro(levelName(context, outcome.level), outcome.unanswered.length), tone: 'body' },
    requirementTable(context, outcome.unanswered),
  ];
}

function requirementTable(context: MaturityContext, ids: readonly string[]): Block {
  const { columns } = context.words.answers;
  const subdomains = new Map(context.edition.questionnaire.requirements.map(({ id, subdomain }) => [id, subdomain]));
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      { head: columns.id, share: 18, align: 'left' },
      { head: context.words.subdomains.columns.subdomain, share: 40, align: 'left' },
      { head: columns.requirement, share: 116, align: 'left' },
    ],
    rows: ids.map((id) => ({
      kind: 'row',
      cells: [
        { kind: 'text', text: id, strong: true },
        { kind: 'text', text: context.texts.subdomains[subdomains.get(id) ?? ''] ?? '', strong: false },
        { kind: 'text', text: requirementText(context, id), strong: false },
      ],
      details: [],
    })),
  };
}

function requirementText(context: MaturityContext, id: string): string {
  return context.texts.requirements[id]?.text ?? id;
}

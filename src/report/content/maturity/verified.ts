import { compareVerified, type VerifiedComparison, type VerifiedDifference } from '../../../core/assessment/index.ts';
import type { LevelScore, MaturityScore } from '../../../core/scoring/index.ts';
import { toFractionText } from '../../../core/shared/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { scoreText, totalText } from '../numbers.ts';
import { column, row, rowWith, text, titled } from '../tableCells.ts';
import { answerMark } from './answerMark.ts';
import type { MaturityContext } from './maturityContext.ts';
import { answerLabel, levelName, levelOrdinal } from './names.ts';

/** The firm's own result beside the verified one, with every difference (SPEC R2); nothing where nothing was verified. */
export function verified(context: MaturityContext): readonly Block[] {
  const comparison = compareVerified(context.edition, context.assessment, context.response);
  if (comparison === null) return [];
  const words = context.words.verified;
  const { checked, seen, notSeen, differences } = comparison;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    scoreTable(context, comparison),
    { kind: 'paragraph', text: words.counts(checked, seen, notSeen, differences.length), tone: 'strong' },
    ...(differences.length === 0 ? [{ kind: 'paragraph', text: words.noDifferences, tone: 'body' } as const] : differenceBlocks(context, differences)),
    { kind: 'paragraph', text: words.remark, tone: 'quiet' },
  ];
}

function scoreTable(context: MaturityContext, { own, verified: checked }: VerifiedComparison): Block {
  const words = context.words.verified;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(words.columns.item, 54), column(words.columns.own, 60), column(words.columns.verified, 60)],
    rows: [
      row(text(words.level, true), text(standing(context, own)), text(standing(context, checked))),
      row(text(words.total, true), text(total(context, own)), text(total(context, checked))),
      ...own.levels.map((level, index) =>
        row(text(words.levelScore(levelName(context, level.level))), text(levelScore(context, level)), text(levelScore(context, checked.levels[index] ?? level))),
      ),
    ],
  };
}

function standing(context: MaturityContext, { range }: MaturityScore): string {
  if (range.min === range.max) return levelName(context, range.min);
  return context.words.verified.between(levelOrdinal(context, range.min), levelOrdinal(context, range.max));
}

function total({ words: { verified: words }, model }: MaturityContext, { outcome }: MaturityScore): string {
  if (outcome.status === 'incomplete') return words.open;
  return words.exact(totalText(model, outcome.total, outcome.level), toFractionText(outcome.total));
}

function levelScore({ words: { verified: words }, threshold }: MaturityContext, level: LevelScore): string {
  return level.status === 'open' ? words.open : words.exact(scoreText(level.score, threshold), toFractionText(level.score));
}

function differenceBlocks(context: MaturityContext, differences: readonly VerifiedDifference[]): readonly Block[] {
  const words = context.words.verified;
  const columns = words.differenceColumns;
  return [
    { kind: 'heading', level: 2, text: words.differences },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.requirement, 92), column(columns.own, 30), column(columns.verified, 30), column(columns.evidence, 22)],
      rows: differences.map((difference) => differenceRow(context, difference)),
    },
  ];
}

function differenceRow(context: MaturityContext, { id, own, verified: checked, reason, evidenceSeen }: VerifiedDifference): TableRow {
  const words = context.words.verified;
  return rowWith(
    [{ label: words.reason, text: reason }],
    titled(id, context.texts.requirements[id]?.text ?? ''),
    { kind: 'answer', text: answerLabel(context, own), mark: answerMark(context, own) },
    { kind: 'answer', text: answerLabel(context, checked), mark: answerMark(context, checked) },
    text(evidenceSeen ? words.seen : words.notSeen),
  );
}

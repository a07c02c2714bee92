import { withThreshold, type GradeOutcome } from '../../../core/ladder/index.ts';
import type { AnswerMark, Block, RowDetail, TableRow } from '../../reportDocument.ts';
import { column, rowWith, text } from '../tableCells.ts';
import type { LadderContext } from './ladderContext.ts';

/** The national gradient, for information; its highest grade is not assessed (SPEC L11). */
export function gradientChapter(context: LadderContext): readonly Block[] {
  const { own, gradient, language } = context;
  const { data, outcome } = gradient;
  const words = own.gradient;
  const reached = outcome.reached === null ? words.noneReached : words.reached(gradeName(context, outcome.reached));
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: data.notice[language], tone: 'body' },
    { kind: 'paragraph', text: reached, tone: 'strong' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(words.columns.grade, 110), column(words.columns.state, 64)],
      rows: outcome.grades.map((grade) => gradeRow(context, grade)),
    },
  ];
}

function gradeRow(context: LadderContext, grade: GradeOutcome): TableRow {
  return rowWith(
    detailsOf(context, grade),
    text(gradeName(context, grade.id), true),
    { kind: 'answer', text: context.own.gradient.states[grade.status], mark: markOf(grade.status) },
  );
}

function detailsOf(context: LadderContext, grade: GradeOutcome): readonly RowDetail[] {
  const { own, words, language, gradient } = context;
  if (grade.status === 'notAssessed') {
    const data = gradient.data.grades.find(({ id }) => id === grade.id);
    return [{ label: own.gradient.why, text: data === undefined || data.assessed ? '' : data.why[language] }];
  }
  const titles = (wanted: 'unmet' | 'unknown') =>
    grade.part.criteria
      .filter(({ result }) => result === wanted)
      .map(({ criterion, threshold }) => withThreshold(gradient.data.criteria[criterion.id]?.[language] ?? criterion.id, threshold))
      .join(words.semicolon);
  return [
    { label: own.gradient.unmet, text: titles('unmet') },
    { label: own.gradient.unknown, text: titles('unknown') },
  ];
}

function gradeName({ gradient, language }: LadderContext, id: string): string {
  return gradient.data.grades.find((grade) => grade.id === id)?.name[language] ?? id;
}

function markOf(status: GradeOutcome['status']): AnswerMark {
  switch (status) {
    case 'met':
      return { kind: 'share', share: 1 };
    case 'unmet':
      return { kind: 'share', share: 0 };
    case 'unknown':
      return { kind: 'unknown' };
    case 'notAssessed':
      return { kind: 'open' };
  }
}

import type { SectionScore } from '../../../core/scoring/index.ts';
import type { Block, TableCell, TableRow } from '../../reportDocument.ts';
import { toNumber } from '../numbers.ts';
import { column, row, text } from '../tableCells.ts';
import { sectionName, shareText } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** The rates of the sections as bars, grouped by the parts of the guide. */
export function sectionRates(context: SecurityContext): readonly Block[] {
  const words = context.own.result;
  if (context.score.sections.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.sections },
    { kind: 'paragraph', text: words.sectionsIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'middle',
      columns: [
        column(words.sectionColumns.section, 54),
        column(words.sectionColumns.weight, 19, 'right'),
        column(words.sectionColumns.rate, 63, 'right'),
        ...(['Y', 'P', 'N', 'U'] as const).map((answer) => column(context.texts.answers[answer]?.label ?? answer, 17, 'right')),
        column(words.sectionColumns.open, 14, 'right'),
      ],
      rows: rowsOf(context),
    },
    ...leftOut(context),
  ];
}

/** The same as two columns, for a summary. */
export function sectionBars(context: SecurityContext): Block {
  const { sectionColumns } = context.own.result;
  return {
    kind: 'table',
    rowAlign: 'middle',
    columns: [column(sectionColumns.section, 46), column(sectionColumns.rate, 50, 'right')],
    rows: context.score.sections.map((section) => row(text(sectionName(context, section.id)), rateCell(context, section))),
  };
}

function rowsOf(context: SecurityContext): readonly TableRow[] {
  const { score, texts } = context;
  let part = '';
  return score.sections.flatMap((section): readonly TableRow[] => {
    const heads: readonly TableRow[] = section.part === part ? [] : [{ kind: 'group', text: texts.parts[section.part] ?? section.part, note: '' }];
    part = section.part;
    return [...heads, sectionRow(context, section)];
  });
}

function sectionRow(context: SecurityContext, section: SectionScore): TableRow {
  const questions = context.model.sections.find(({ id }) => id === section.id)?.questions ?? [];
  const count = (answer: string | undefined) => String(questions.filter(({ id }) => context.answers.get(id) === answer).length);
  return row(
    text(sectionName(context, section.id)),
    text(String(section.weight)),
    rateCell(context, section),
    ...['Y', 'P', 'N', 'U', undefined].map((answer) => text(count(answer))),
  );
}

function rateCell(context: SecurityContext, section: SectionScore): TableCell {
  const rate = section.status === 'scored' ? section.rate : null;
  return {
    kind: 'meter',
    text: rate === null ? context.own.result.openRate : shareText(rate),
    value: rate === null ? null : toNumber(rate),
    ceiling: 1,
    maximum: 1,
  };
}

/** Weighed sections without an applicable scored question. */
function leftOut(context: SecurityContext): readonly Block[] {
  const { edition, score, own, words } = context;
  const counted = new Set(score.sections.map(({ id }) => id));
  const out = edition.questionnaire.sections.filter(({ id }) => (edition.rubric.sectionWeights[id] ?? 0) > 0 && !counted.has(id));
  if (out.length === 0) return [];
  const names = out.map(({ id }) => sectionName(context, id)).join(words.listComma);
  return [{ kind: 'paragraph', text: own.result.leftOut(names), tone: 'quiet' }];
}

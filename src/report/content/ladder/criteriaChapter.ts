import { editionRef, type LadderRung } from '../../../core/edition/index.ts';
import type { CriterionOutcome, PartOutcome } from '../../../core/ladder/index.ts';
import type { Block, RowDetail, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { clauseName } from '../documentName.ts';
import { column, rowWith, text } from '../tableCells.ts';
import { basisName, branchName, editionName, groupName, resultCell, rungName, titleOf, nameOfUse } from './ladderNames.ts';
import { measuredText } from './measuredText.ts';
import { shortWorkshopName } from './workshops.ts';
import type { LadderContext } from './ladderContext.ts';

/** Every condition of every edition: result, what is there, basis, source and year. */
export function criteriaChapter(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: own.criteria.title },
    { kind: 'paragraph', text: own.criteria.intro, tone: 'body' },
    ...views.flatMap((view): readonly Block[] => [
      { kind: 'heading', level: 2, text: own.criteria.edition(editionName(view), editionRef(view.edition.questionnaire)) },
      criteriaTable(context, view),
    ]),
  ];
}

function criteriaTable(context: LadderContext, view: LadderView): Block {
  const words = context.own.criteria;
  const { columns } = words;
  const { DW, SF, FF } = view.outcome;
  const remark = DW.nearest.index === null ? '' : words.workshop(shortWorkshopName(context, DW.nearest));
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      column(columns.id, 24),
      column(columns.condition, 48),
      column(columns.use, 18),
      column(columns.result, 23),
      column(columns.value, 19),
      column(columns.basis, 21),
      column(columns.source, 33),
    ],
    rows: [
      ...partRows(context, view, 'DW', null, DW.nearest, remark),
      ...partRows(context, view, 'SF', null, SF),
      ...partRows(context, view, 'FF', null, FF.common),
      ...FF.branches.flatMap((branch) => partRows(context, view, 'FF', branch.id, branch)),
    ],
  };
}

function partRows(
  context: LadderContext,
  view: LadderView,
  rung: LadderRung,
  branch: string | null,
  part: PartOutcome,
  remark = '',
): readonly TableRow[] {
  const { own, words } = context;
  const groups = part.groups.map((group) => own.criteria.groupNote(groupName(view, group), group.need, group.of));
  return [
    {
      kind: 'group',
      text: own.criteria.part(rungName(view, rung), branch === null ? '' : branchName(view, branch)),
      note: [remark, ...groups].filter((said) => said !== '').join(words.semicolon),
    },
    ...part.criteria.map((outcome) => criterionRow(context, view, outcome)),
  ];
}

function criterionRow(context: LadderContext, view: LadderView, outcome: CriterionOutcome): TableRow {
  const { criterion, result } = outcome;
  return rowWith(
    detailsOf(context, view, outcome),
    text(criterion.id, true),
    text(titleOf(view, outcome)),
    text(nameOfUse(view, criterion.use)),
    resultCell(view, result),
    text(measuredText(context, view, outcome)),
    text(basisName(view, criterion.basis)),
    text(sourcesText(context, view, outcome)),
  );
}

function detailsOf({ own }: LadderContext, { texts }: LadderView, { criterion, threshold }: CriterionOutcome): readonly RowDetail[] {
  const standard = criterion.test.op === 'ge' ? criterion.test.value : null;
  const change = standard === null || standard === threshold ? '' : own.criteria.changedNumber(String(standard));
  return [{ label: own.criteria.note, text: [change, texts.criteria[criterion.id]?.note ?? ''].filter((said) => said !== '').join(' ') }];
}

/** Codes of the documents with clause and year; the next chapter has their names. */
function sourcesText(context: LadderContext, { edition }: LadderView, { criterion }: CriterionOutcome): string {
  const { own, words } = context;
  return criterion.sources
    .map(({ id, clause }) =>
      own.criteria.source(id, clause === undefined ? '' : clauseName(context, clause), edition.rubric.sources[id]?.year ?? own.criteria.yearUnknown),
    )
    .join(words.listComma);
}

import type { Blocks, ComparedCriterion, GroupOutcome, LadderDifference } from '../../../core/ladder/index.ts';
import type { Block, TableCell, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { column, row, text, titled } from '../tableCells.ts';
import { branchName, editionName, groupName, rungName, titleById, nameOfUse } from './ladderNames.ts';
import type { ComparedViews, LadderContext } from './ladderContext.ts';

/** Why two editions give different results, and what else differs between them (SPEC L10). */
export function ladderDifferences(context: LadderContext, compared: ComparedViews): readonly Block[] {
  const { earlier, later, comparison } = compared;
  const words = context.own.result;
  const { decisive, differences } = comparison;
  const others = differences.filter((difference) => !decisive.includes(difference));
  return [
    { kind: 'heading', level: 2, text: words.why(editionName(earlier), editionName(later)) },
    { kind: 'paragraph', text: decisive.length === 0 ? words.sameRung : words.whyIntro, tone: 'body' },
    ...(decisive.length === 0 ? [] : [differenceTable(context, compared, decisive)]),
    ...(others.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.others } as const,
          { kind: 'paragraph', text: words.othersIntro, tone: 'body' } as const,
          differenceTable(context, compared, others),
        ]),
  ];
}

function differenceTable(context: LadderContext, compared: ComparedViews, differences: readonly LadderDifference[]): Block {
  const { columns } = context.own.result;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [
      column(columns.what, 24),
      column(editionName(compared.earlier), 64),
      column(editionName(compared.later), 64),
      column(columns.blocks, 22),
    ],
    rows: groupedRows(context, compared, differences),
  };
}

/** Differences of the same rung and branch stand under one head. */
function groupedRows(context: LadderContext, compared: ComparedViews, differences: readonly LadderDifference[]): readonly TableRow[] {
  let place = '';
  return differences.flatMap((difference): readonly TableRow[] => {
    const head = placeName(context, compared, difference);
    const heads: readonly TableRow[] = head === place ? [] : [{ kind: 'group', text: head, note: '' }];
    place = head;
    return [...heads, differenceRow(context, compared, difference)];
  });
}

function placeName({ own }: LadderContext, { earlier, later }: ComparedViews, difference: LadderDifference): string {
  const rung = rungName(later, difference.rung);
  if (difference.branch === null || difference.kind === 'branchEnded' || difference.kind === 'branchAdded') return rung;
  const view = Object.hasOwn(later.texts.branches, difference.branch) ? later : earlier;
  return own.criteria.part(rung, branchName(view, difference.branch));
}

function differenceRow(context: LadderContext, { earlier, later }: ComparedViews, difference: LadderDifference): TableRow {
  const { own } = context;
  const kind = text(own.result.kinds[difference.kind], true);
  switch (difference.kind) {
    case 'branchEnded':
      return row(kind, branchCell(context, earlier, difference.branch, difference.isMet), text(own.result.none), text(own.result.none));
    case 'branchAdded':
      return row(kind, text(own.result.none), branchCell(context, later, difference.branch, difference.isMet), text(own.result.none));
    case 'need':
      return row(
        kind,
        groupCell(context, earlier, difference.earlier),
        groupCell(context, later, difference.later),
        text(blocksText(context, earlier, later, difference.blocks)),
      );
    default:
      return row(
        kind,
        criterionCell(context, earlier, difference.earlier),
        criterionCell(context, later, difference.later),
        text(blocksText(context, earlier, later, difference.blocks)),
      );
  }
}

function branchCell({ own }: LadderContext, view: LadderView, branch: string, isMet: boolean): TableCell {
  return titled(branchName(view, branch), own.result.branch(isMet));
}

function groupCell({ own }: LadderContext, view: LadderView, group: GroupOutcome | null): TableCell {
  return group === null ? text(own.result.none) : titled(groupName(view, group), own.result.need(group.need, group.have));
}

function criterionCell({ own }: LadderContext, view: LadderView, criterion: ComparedCriterion | null): TableCell {
  if (criterion === null) return text(own.result.none);
  const { id, use, threshold, result } = criterion;
  return titled(titleById(view, id, threshold), [id, nameOfUse(view, use), view.texts.results[result] ?? result].join(' · '));
}

/** Under which of the editions it stands in the way. */
function blocksText({ own }: LadderContext, earlier: LadderView, later: LadderView, blocks: Blocks): string {
  if (blocks === 'neither' || blocks === 'both') return own.result.blocks[blocks];
  return own.result.blocks.one(editionName(blocks === 'earlier' ? earlier : later));
}

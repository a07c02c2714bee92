import type { BranchOutcome, Shortfall, WorkshopOutcome } from '../../../core/ladder/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { column, rowWith, text, titled } from '../tableCells.ts';
import { branchName, editionName, rungName, titleById } from './ladderNames.ts';
import { shortfallTexts } from './shortfallTexts.ts';
import { workshopName } from './workshops.ts';
import type { LadderContext } from './ladderContext.ts';

/** What is missing to the next rung under every edition, the nearest first, and how near each type of future factory is. */
export function ladderGaps(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  return [
    { kind: 'heading', level: 1, text: own.gaps.title },
    { kind: 'paragraph', text: own.gaps.intro, tone: 'body' },
    ...views.flatMap((view) => nextRung(context, view)),
    ...views.flatMap((view, index) => branches(context, view, index === 0)),
  ];
}

function nextRung(context: LadderContext, view: LadderView): readonly Block[] {
  const { own } = context;
  const { next, DW } = view.outcome;
  if (next === null) return [{ kind: 'paragraph', text: own.gaps.top(editionName(view)), tone: 'body' }];
  const { columns } = own.gaps;
  return [
    { kind: 'heading', level: 2, text: own.gaps.to(editionName(view), rungName(view, next.rung)) },
    ...(next.rung === 'DW' ? [{ kind: 'paragraph', text: nearestWorkshop(context, DW.nearest), tone: 'body' } as const] : []),
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(columns.number, 8, 'right'),
        column(columns.condition, 72),
        column(columns.now, 26),
        column(columns.needed, 24),
        column(columns.missing, 24),
        column(columns.basis, 20),
      ],
      rows: next.shortfalls.map((shortfall, index) => shortfallRow(context, view, shortfall, index + 1)),
    },
  ];
}

function nearestWorkshop(context: LadderContext, nearest: WorkshopOutcome): string {
  const words = context.own.gaps;
  return nearest.index === null ? words.noWorkshop : words.workshop(workshopName(context, nearest));
}

function shortfallRow(context: LadderContext, view: LadderView, shortfall: Shortfall, number: number): TableRow {
  const said = shortfallTexts(context, view, shortfall);
  return rowWith(
    [{ label: context.own.gaps.candidates, text: said.candidates.join(context.words.semicolon) }],
    text(String(number)),
    titled(said.title, said.id),
    text(said.now),
    text(said.needed),
    text(said.missing),
    text(said.basis),
  );
}

function branches(context: LadderContext, view: LadderView, isFirst: boolean): readonly Block[] {
  const { own } = context;
  const columns = own.gaps.branchColumns;
  return [
    { kind: 'heading', level: 2, text: own.gaps.branches(editionName(view)) },
    ...(isFirst ? [{ kind: 'paragraph', text: own.gaps.branchesIntro, tone: 'body' } as const] : []),
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(columns.branch, 88),
        column(columns.state, 26),
        column(columns.common, 20, 'right'),
        column(columns.own, 20, 'right'),
        column(columns.total, 20, 'right'),
      ],
      rows: view.outcome.FF.branches.map((branch) => branchRow(context, view, branch)),
    },
  ];
}

function branchRow(context: LadderContext, view: LadderView, branch: BranchOutcome): TableRow {
  const { own, words } = context;
  const { common, best } = view.outcome.FF;
  const state = branch.total === 0 ? own.gaps.branchMet : own.gaps.branchShort(branch.total);
  return rowWith(
    [
      { label: own.gaps.unmet, text: titles(branch.unmet) },
      { label: own.gaps.unknown, text: titles(branch.unknown) },
    ],
    titled(branchName(view, branch.id), view.texts.branches[branch.id]?.meaning ?? ''),
    { kind: 'answer', text: branch.id === best.id ? words.inBrackets(state, own.gaps.nearestBranch) : state, mark: { kind: 'share', share: branch.total === 0 ? 1 : 0 } },
    text(String(common.short.total)),
    text(String(branch.short.total)),
    text(String(branch.total), true),
  );

  function titles(ids: readonly string[]): string {
    const thresholds = new Map(branch.criteria.map(({ criterion, threshold }) => [criterion.id, threshold]));
    return ids.map((id) => titleById(view, id, thresholds.get(id) ?? null)).join(words.semicolon);
  }
}

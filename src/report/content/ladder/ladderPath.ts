import { costText, type RungMeasure, type RungPath, type RungStep } from '../../../core/path/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { column, row, text, titled } from '../tableCells.ts';
import { branchName, editionName, rungName, titleOf } from './ladderNames.ts';
import type { LadderContext } from './ladderContext.ts';

/** The cheapest way to the next rung under every edition (SPEC P7). */
export function ladderPath(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  const blocks = views.flatMap((view) => (view.path === null ? [] : pathBlocks(context, view, view.path)));
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: own.path.title },
    { kind: 'paragraph', text: own.path.intro, tone: 'body' },
    ...blocks,
    { kind: 'paragraph', text: own.path.policy, tone: 'quiet' },
  ];
}

function pathBlocks({ own, words }: LadderContext, view: LadderView, path: RungPath): readonly Block[] {
  const { columns } = own.path;
  return [
    { kind: 'heading', level: 2, text: own.path.to(editionName(view), rungName(view, path.rung)) },
    { kind: 'paragraph', text: own.path.sum(words.plan.cost(costText(path.cost)), path.months), tone: 'strong' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.condition, 112), column(columns.now, 24), column(columns.cost, 20, 'right'), column(columns.months, 18, 'right')],
      rows: path.steps.flatMap((step): readonly TableRow[] => [{ kind: 'group', text: placeName(step, own.path, view), note: '' }, ...step.measures.map((measure) => measureRow(view, measure))]),
    },
  ];
}

function placeName({ of }: RungStep, words: LadderContext['own']['path'], view: LadderView): string {
  switch (of.kind) {
    case 'workshop':
      return of.index === null ? words.newWorkshop : words.workshop(of.name.trim() === '' ? String(of.index + 1) : of.name.trim());
    case 'factory':
      return words.factory;
    case 'common':
      return words.common;
    case 'branch':
      return branchName(view, of.id);
  }
}

function measureRow(view: LadderView, { outcome, cost, months }: RungMeasure): TableRow {
  const { criterion, result } = outcome;
  return row(titled(titleOf(view, outcome), criterion.id), text(view.texts.results[result] ?? result), text(costText(cost), true), text(String(months)));
}

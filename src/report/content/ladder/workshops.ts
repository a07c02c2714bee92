import type { WorkshopOutcome } from '../../../core/ladder/index.ts';
import type { Block, RowDetail, TableCell, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { oneLine } from '../oneLine.ts';
import { column, rowWith, text } from '../tableCells.ts';
import { editionName, titleById } from './ladderNames.ts';
import type { LadderContext } from './ladderContext.ts';

/** The name of a workshop, or its place where it has none. */
export function workshopName({ own }: LadderContext, { index, name }: Pick<WorkshopOutcome, 'index' | 'name'>): string {
  return oneLine(name) || own.facts.unnamed((index ?? 0) + 1);
}

const longestShortName = 24;

/** The name of a workshop where there is room for a few words only. */
export function shortWorkshopName(context: LadderContext, workshop: Pick<WorkshopOutcome, 'index' | 'name'>): string {
  const characters = [...workshopName(context, workshop)];
  return characters.length <= longestShortName ? characters.join('') : `${characters.slice(0, longestShortName).join('')}…`;
}

/** Every workshop under every edition, with what it lacks. */
export function workshops(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  const words = own.facts;
  const all = context.newest.outcome.DW.workshops;
  if (all.length === 0) return [{ kind: 'heading', level: 2, text: words.workshops }, { kind: 'paragraph', text: words.noWorkshops, tone: 'body' }];
  return [
    { kind: 'heading', level: 2, text: words.workshops },
    { kind: 'paragraph', text: words.workshopsIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(words.columns.number, 10, 'right'), column(words.columns.workshop, 106), ...views.map((view) => column(editionName(view), 29))],
      rows: all.map((workshop, place) => workshopRow(context, workshop, place)),
    },
  ];
}

function workshopRow(context: LadderContext, workshop: WorkshopOutcome, place: number): TableRow {
  return rowWith(
    context.views.flatMap((view) => lacking(context, view, place)),
    text(String(place + 1)),
    text(workshopName(context, workshop)),
    ...context.views.map((view) => stateCell(context, view, place)),
  );
}

function stateCell({ own }: LadderContext, view: LadderView, place: number): TableCell {
  const workshop = view.outcome.DW.workshops[place];
  if (workshop === undefined) return text('');
  return {
    kind: 'answer',
    text: workshop.met ? own.facts.met : own.facts.short(workshop.short.total),
    mark: { kind: 'share', share: workshop.met ? 1 : 0 },
  };
}

function lacking({ own, words }: LadderContext, view: LadderView, place: number): readonly RowDetail[] {
  const workshop = view.outcome.DW.workshops[place];
  if (workshop === undefined) return [];
  const thresholds = new Map(workshop.criteria.map(({ criterion, threshold }) => [criterion.id, threshold]));
  const titles = (ids: readonly string[]) => ids.map((id) => titleById(view, id, thresholds.get(id) ?? null)).join(words.semicolon);
  return [
    { label: own.facts.unmet(editionName(view)), text: titles(workshop.unmet) },
    { label: own.facts.unknown(editionName(view)), text: titles(workshop.unknown) },
  ];
}

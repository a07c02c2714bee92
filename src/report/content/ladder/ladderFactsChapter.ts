import { originOf, type MetricValue } from '../../../core/ladder/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { oneLine } from '../oneLine.ts';
import { column, row, text } from '../tableCells.ts';
import { unitOf } from './ladderNames.ts';
import { metricText } from './measuredText.ts';
import { workshops } from './workshops.ts';
import type { LadderContext } from './ladderContext.ts';

/** Workshops, titles held (SPEC L8), and where each maturity metric comes from (SPEC L9). */
export function ladderFactsChapter(context: LadderContext): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: context.own.facts.title },
    ...workshops(context),
    ...titles(context),
    ...metrics(context),
  ];
}

function titles({ own, facts, newest }: LadderContext): readonly Block[] {
  const words = own.facts;
  const held = facts.titles ?? [];
  const none = facts.titles === undefined ? words.titlesNotTold : words.titlesNone;
  const columns = words.titleColumns;
  return [
    { kind: 'heading', level: 2, text: words.titles },
    { kind: 'paragraph', text: held.length === 0 ? none : words.titlesIntro, tone: 'body' },
    ...(held.length === 0
      ? []
      : [
          {
            kind: 'table',
            rowAlign: 'top',
            columns: [column(columns.title, 66), column(columns.year, 18, 'right'), column(columns.count, 18, 'right'), column(columns.note, 72)],
            rows: held.map(({ title, year, count, note }) =>
              row(
                text(newest.texts.titles[title] ?? title),
                text(year === undefined ? '' : String(year)),
                text(count === undefined ? '' : String(count)),
                text(oneLine(note ?? '')),
              ),
            ),
          } as const,
        ]),
  ];
}

function metrics(context: LadderContext): readonly Block[] {
  const words = context.own.facts;
  const columns = words.metricColumns;
  return [
    { kind: 'heading', level: 2, text: words.metrics },
    { kind: 'paragraph', text: words.metricsIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.metric, 64), column(columns.value, 56), column(columns.origin, 54)],
      rows: metricRows(context),
    },
  ];
}

/** Every metric that any edition takes from a maturity response, under the newest edition that does. */
function metricRows(context: LadderContext): readonly TableRow[] {
  const byId = new Map<string, LadderView>();
  for (const view of context.views) {
    for (const id of Object.keys(view.edition.rubric.maturityLink.metrics)) byId.set(id, view);
  }
  return [...byId].map(([id, view]) => {
    const metric = view.outcome.metrics.firm.get(id);
    const said = metricText(context, metric);
    const unit = metric?.kind === 'number' ? unitOf(view, id) : '';
    return row(text(view.texts.facts[id]?.label ?? id), text(said === '' ? '—' : `${said}${unit}`), text(originText(context, view, metric)));
  });
}

function originText({ own }: LadderContext, { texts }: LadderView, metric: MetricValue | undefined): string {
  // A range is judged by itself where it decides; the declared value stands in only elsewhere.
  if (metric?.kind === 'range') return metric.declared === null ? (texts.origins['scored'] ?? '') : own.facts.standsIn;
  const origin = originOf(metric);
  return texts.origins[origin] ?? origin;
}

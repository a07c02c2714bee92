import type { LadderSource, MaturityLink } from '../../../core/edition/index.ts';
import type { Block } from '../../reportDocument.ts';
import { documentName } from '../documentName.ts';
import { column, row, text } from '../tableCells.ts';
import { editionName } from './ladderNames.ts';
import type { LadderContext } from './ladderContext.ts';

/** The documents behind the conditions, how each was seen, how metrics are taken, and what was not checked (SPEC E5). */
export function ladderSources(context: LadderContext): readonly Block[] {
  const { own, views, newest } = context;
  const words = own.sources;
  const { basisColumns } = words;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    documents(context),
    { kind: 'heading', level: 2, text: words.bases },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(basisColumns.basis, 34), column(basisColumns.meaning, 140)],
      rows: Object.values(newest.texts.bases).map(({ label, meaning }) => row(text(label, true), text(meaning))),
    },
    { kind: 'heading', level: 2, text: words.link },
    { kind: 'paragraph', text: words.linkIntro, tone: 'body' },
    links(context),
    ...views.flatMap((view): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.unverified(editionName(view)) },
      { kind: 'list', items: view.texts.unverified.map((said, index) => ({ mark: String(index + 1), lead: '', text: said })) },
    ]),
  ];
}

/** Every document of the editions and of the national gradient, once each. */
function documents(context: LadderContext): Block {
  const { own, words, views, gradient, newest } = context;
  const { columns } = own.sources;
  const named = new Map<string, { readonly name: string; readonly source: LadderSource }>();
  for (const [id, source] of Object.entries(gradient.data.sources)) named.set(id, { name: documentName(context, source.document), source });
  for (const { edition, texts } of views) {
    for (const [id, source] of Object.entries(edition.rubric.sources)) named.set(id, { name: texts.sources[id] ?? source.document, source });
  }
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(columns.id, 22), column(columns.document, 88), column(columns.year, 20), column(columns.kind, 26), column(columns.confidence, 18)],
    rows: [...named]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([id, { name, source }]) =>
        row(
          text(id, true),
          text(name),
          text(source.year ?? own.criteria.yearUnknown),
          text(newest.texts.sourceKinds[source.kind] ?? source.kind),
          text(words.sources.confidence[source.confidence]),
        ),
      ),
  };
}

/** How each metric is taken from a maturity response (SPEC L9). */
function links(context: LadderContext): Block {
  const { own, newest } = context;
  const { linkColumns } = own.sources;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(linkColumns.metric, 64), column(linkColumns.from, 110)],
    rows: Object.entries(newest.edition.rubric.maturityLink.metrics).map(([id, link]) =>
      row(text(newest.texts.facts[id]?.label ?? id), text(linkText(context, link))),
    ),
  };
}

function linkText({ own, words }: LadderContext, link: MaturityLink['metrics'][string]): string {
  const { linkFrom } = own.sources;
  switch (link.from) {
    case 'total':
    case 'completion':
      return linkFrom[link.from];
    case 'subdomains':
    case 'requirements':
      return linkFrom[link.from](link.ids.join(words.listComma));
  }
}

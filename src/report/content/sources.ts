import type { Source } from '../../core/edition/index.ts';
import type { Block, TableRow } from '../reportDocument.ts';
import type { ReportContext } from './reportContext.ts';

/** Where every scored thing comes from and how far it can be trusted (SPEC E5). */
export function sources(context: ReportContext): readonly Block[] {
  const { words, edition } = context;
  const { columns, subjects } = words.sources;
  return [
    { kind: 'heading', level: 1, text: words.sources.title },
    { kind: 'paragraph', text: words.sources.intro, tone: 'body' },
    {
      kind: 'table',
    rowAlign: 'top',
      columns: [
        { head: columns.what, share: 46, align: 'left' },
        { head: columns.document, share: 48, align: 'left' },
        { head: columns.confidence, share: 56, align: 'left' },
        { head: columns.checked, share: 24, align: 'left' },
      ],
      rows: [
        ...Object.entries(edition.rubric.sources).map(([key, source]) => sourceRow(context, subjects[key] ?? key, source)),
        ...requirementRows(context),
      ],
    },
    ...lessCertain(context),
  ];
}

function sourceRow(context: ReportContext, what: string, source: Source): TableRow {
  const words = context.words.sources;
  const confidence = words.confidence[source.confidence];
  return {
    kind: 'row',
    details: [],
    cells: [
      { kind: 'text', text: what, strong: true },
      { kind: 'text', text: source.clause === undefined ? source.document : words.clause(source.document, source.clause), strong: false },
      {
        kind: 'text',
        text: source.cellConfidence === undefined ? confidence : context.words.inBrackets(confidence, words.cells(words.confidence[source.cellConfidence])),
        strong: false,
      },
      { kind: 'text', text: source.verifiedAgainstOfficialText ? words.checked.yes : words.checked.no, strong: false },
    ],
  };
}

/** Requirements of the same source share a row. */
function requirementRows(context: ReportContext): readonly TableRow[] {
  const groups = new Map<string, { readonly source: Source; count: number }>();
  for (const { source } of context.edition.questionnaire.requirements) {
    const key = JSON.stringify([source.document, source.clause, source.confidence, source.cellConfidence, source.verifiedAgainstOfficialText]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()]
    .sort((left, right) => right.count - left.count)
    .map(({ source, count }) => sourceRow(context, context.words.sources.requirements(count), source));
}

/** Names the requirements whose content is less certain, so that a reader can look at them first. */
function lessCertain(context: ReportContext): readonly Block[] {
  const words = context.words.sources;
  const order = ['low', 'low-medium', 'medium'] as const;
  return order.flatMap((confidence): readonly Block[] => {
    const ids = context.edition.questionnaire.requirements.filter(({ source }) => source.confidence === confidence).map(({ id }) => id);
    if (ids.length === 0) return [];
    return [{ kind: 'paragraph', text: words.lowRequirements(words.confidence[confidence], ids.join(context.words.listComma)), tone: 'quiet' }];
  });
}

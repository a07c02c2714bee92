import { securityAnswers } from '../../../core/answers/index.ts';
import type { Source } from '../../../core/edition/index.ts';
import { fraction, toDecimalText } from '../../../core/shared/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { sourceTable } from '../sourceTable.ts';
import { column, row, text } from '../tableCells.ts';
import { bandLabel } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** How score, bands and caps come about, what was not checked, and where everything comes from (SPEC E5). */
export function securityMethod(context: SecurityContext): readonly Block[] {
  const { own, texts, words, edition } = context;
  const { method } = own;
  const { questions, strict } = edition.rubric.keyItems;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: method.title },
    { kind: 'heading', level: 2, text: method.scale },
    scale(context),
    { kind: 'heading', level: 2, text: method.steps },
    { kind: 'list', items: method.stepList.map((step, index) => ({ mark: String(index + 1), ...step })) },
    { kind: 'heading', level: 2, text: method.bands },
    bands(context),
    { kind: 'heading', level: 2, text: method.caps },
    { kind: 'paragraph', text: method.capsIntro(questions.join(words.listComma), strict.join(words.listComma)), tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(method.capColumns.condition, 150), column(method.capColumns.atMost, 24, 'center')],
      rows: edition.rubric.caps.map(({ id, atMost }) => row(text(texts.caps[id] ?? id), text(atMost, true))),
    },
    { kind: 'heading', level: 2, text: method.unverified },
    { kind: 'list', items: texts.unverified.map((said, index) => ({ mark: String(index + 1), lead: '', text: said })) },
    { kind: 'heading', level: 2, text: method.sources },
    sourceTable(context, [...ruleSources(context), ...questionSources(context)]),
    { kind: 'heading', level: 2, text: method.references },
    { kind: 'list', items: references(context) },
  ];
}

function scale({ own, words, texts, edition }: SecurityContext): Block {
  const { scaleColumns } = words.method;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(scaleColumns.answer, 34), column(scaleColumns.points, 20, 'center'), column(scaleColumns.meaning, 120)],
    rows: securityAnswers.map((answer): TableRow =>
      row(
        text(texts.answers[answer]?.label ?? answer, true),
        text(toDecimalText(fraction(edition.rubric.answersInHalves[answer], 2), 1)),
        text(texts.answers[answer]?.meaning ?? own.result.notKnown),
      ),
    ),
  };
}

function bands(context: SecurityContext): Block {
  const { own, texts, edition } = context;
  const { bandColumns, bandFrom, bandBetween } = own.method;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(bandColumns.band, 44), column(bandColumns.interval, 30), column(bandColumns.meaning, 100)],
    rows: edition.rubric.bands.map(({ id, fromPercent }, index) => {
      const above = edition.rubric.bands[index - 1];
      const interval = above === undefined ? bandFrom(fromPercent) : bandBetween(fromPercent, above.fromPercent);
      return row(text(`${id} ${bandLabel(context, id)}`, true), text(interval), text(texts.bands[id]?.meaning ?? ''));
    }),
  };
}

type Named = { readonly what: string; readonly source: Source };

function ruleSources({ edition, own }: SecurityContext): readonly Named[] {
  return Object.entries(edition.rubric.sources).map(([key, source]) => ({ what: own.method.subjects[key] ?? key, source }));
}

/** Questions of the same document and confidence share a row. */
function questionSources({ edition, own }: SecurityContext): readonly Named[] {
  const groups = new Map<string, { readonly source: Source; count: number }>();
  for (const { document, confidence, verifiedAgainstOfficialText } of edition.questionnaire.questions.flatMap(({ sources }) => sources)) {
    const key = JSON.stringify([document, confidence, verifiedAgainstOfficialText]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source: { document, confidence, verifiedAgainstOfficialText }, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()]
    .sort((left, right) => right.count - left.count)
    .map(({ source, count }) => ({ what: own.method.questionSource(count), source }));
}

function references({ texts }: SecurityContext) {
  return texts.references.map(({ title, note, url }, index) => ({
    mark: String(index + 1),
    lead: title,
    text: url === undefined ? note : `${note} · ${url}`,
  }));
}

import type { ClosedLoopStep, DatedPolicy } from '../../../core/ladder/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { documentName } from '../documentName.ts';
import { column, row, text, titled } from '../tableCells.ts';
import type { LadderContext } from './ladderContext.ts';

/** The closed loop as next steps; its policies are dated records, and none promises money (SPEC L13). */
export function closedLoopChapter(context: LadderContext): readonly Block[] {
  const { own, closedLoop } = context;
  return [
    { kind: 'heading', level: 1, text: own.loop.title },
    { kind: 'paragraph', text: own.loop.intro, tone: 'strong' },
    ...closedLoop.steps.flatMap((step, index) => stepBlocks(context, step, index + 1)),
  ];
}

function stepBlocks(context: LadderContext, step: ClosedLoopStep, number: number): readonly Block[] {
  const { own, language } = context;
  const words = own.loop;
  return [
    { kind: 'heading', level: 2, text: words.step(number, step.name[language]) },
    {
      kind: 'list',
      items: [
        { mark: '', lead: words.action, text: step.action[language] },
        { mark: '', lead: words.where, text: step.where[language] },
        { mark: '', lead: words.bring, text: step.bring[language] },
      ],
    },
    ...(step.policies.length === 0 ? [{ kind: 'paragraph', text: words.noPolicies, tone: 'quiet' } as const] : policies(context, step.policies)),
  ];
}

/** The caution stands below every table of policies. */
function policies(context: LadderContext, shown: readonly DatedPolicy[]): readonly Block[] {
  const columns = context.own.loop.policyColumns;
  return [
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.date, 22), column(columns.document, 52), column(columns.content, 64), column(columns.source, 36)],
      rows: shown.map((policy) => policyRow(context, policy)),
    },
    { kind: 'paragraph', text: context.closedLoop.caution[context.language], tone: 'quiet' },
  ];
}

function policyRow(context: LadderContext, { date, document, number, issuer, content, source }: DatedPolicy): TableRow {
  const { own, words, language } = context;
  const below = [own.loop.issuers[issuer], ...(number === undefined ? [] : [number])].join(' · ');
  return row(
    text(date, true),
    titled(document[language], below),
    text(content[language]),
    text(words.inBrackets(documentName(context, source.document), words.sources.confidence[source.confidence])),
  );
}

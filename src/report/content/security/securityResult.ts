import type { Block } from '../../reportDocument.ts';
import { column, row, text } from '../tableCells.ts';
import { redList } from './redList.ts';
import { sectionRates } from './sectionRates.ts';
import { questionText, sectionOf, shareText } from './securityNames.ts';
import { securityFigures, securityVerdict } from './securityVerdict.ts';
import type { SecurityContext } from './securityContext.ts';

/** Score and band with the reason of any cap, or what is still possible; rates of the sections; what caps; what is open. */
export function securityResult(context: SecurityContext): readonly Block[] {
  const { own, score, model, words, texts } = context;
  const { result } = own;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: result.title },
    { kind: 'figures', figures: securityFigures(context) },
    { kind: 'paragraph', text: words.sentences(securityVerdict(context)), tone: 'body' },
    ...quiet(score.unknown.length === 0 ? '' : result.unknownShare(shareText(score.unknownShare), score.unknown.length)),
    ...quiet(model.applies && model.openFlags.length > 0 ? result.openFlags(model.openFlags.length) : ''),
    ...(score.lowConfidence ? [{ kind: 'note', tone: 'warning', title: shareText(score.unknownShare), paragraphs: [texts.lowConfidence] } as const] : []),
    ...sectionRates(context),
    ...redList(context),
    ...questionTable(context, score.unknown, result.toFindOut, result.toFindOutIntro),
    ...questionTable(context, score.outcome.status === 'incomplete' ? score.outcome.unanswered : [], result.unanswered, result.unansweredIntro),
  ];
}

function quiet(sentence: string): readonly Block[] {
  return sentence === '' ? [] : [{ kind: 'paragraph', text: sentence, tone: 'quiet' }];
}

function questionTable(
  context: SecurityContext,
  ids: readonly string[],
  title: string,
  intro: (count: number) => string,
): readonly Block[] {
  if (ids.length === 0) return [];
  const { questionColumns } = context.own.result;
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: intro(ids.length), tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(questionColumns.id, 18), column(questionColumns.section, 44), column(questionColumns.question, 112)],
      rows: ids.map((id) => row(text(id, true), text(sectionOf(context, id)), text(questionText(context, id)))),
    },
  ];
}

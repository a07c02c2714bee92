import type { Block, TableRow } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { column, row, text, titled } from '../tableCells.ts';
import { ladderDifferences } from './ladderDifferences.ts';
import { editionName, rungName, titleById } from './ladderNames.ts';
import { ladderPicture } from './ladderPicture.ts';
import { nextRungSentence, sameFactsSentence } from './ladderVerdict.ts';
import type { LadderContext } from './ladderContext.ts';

/** The picture, the result under every edition and why they differ, what hangs on our own conditions, and what was changed. */
export function ladderResult(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: own.result.title },
    ladderPicture(context),
    { kind: 'paragraph', text: sameFactsSentence(context), tone: 'strong' },
    ...views.map((view): Block => ({ kind: 'paragraph', text: nextRungSentence(context, view), tone: 'body' })),
    { kind: 'note', tone: 'warning', title: own.result.draft.title, paragraphs: [own.result.draft.text] },
    ...context.compared.flatMap((compared) => ladderDifferences(context, compared)),
    ...policy(context),
    ...changed(context),
  ];
}

/** What of the result hangs on conditions that this app set itself (SPEC L7). */
function policy(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  const sentences = views.flatMap((view) => policySentences(context, view));
  return [
    { kind: 'heading', level: 2, text: own.result.policy },
    ...(sentences.length === 0 ? [own.result.policyNone] : sentences).map((said): Block => ({ kind: 'paragraph', text: said, tone: 'body' })),
  ];
}

function policySentences({ own, words }: LadderContext, view: LadderView): readonly string[] {
  const { policy: dependence, rung } = view.outcome;
  const edition = editionName(view);
  return [
    ...dependence.heldBack.map((held) =>
      own.result.heldBack(edition, rungName(view, held.rung), held.conditions.map((id) => conditionTitle(view, id)).join(words.semicolon)),
    ),
    ...(dependence.rungWithout === rung ? [] : [own.result.rungWithoutPolicy(edition, rungName(view, dependence.rungWithout))]),
    ...(dependence.branchRestsOnPolicy ? [own.result.branchRestsOnPolicy(edition)] : []),
  ];
}

/** The numbers that were changed, printed as changed (SPEC L6). */
function changed(context: LadderContext): readonly Block[] {
  const { own, views } = context;
  const words = own.result;
  const rows = views.flatMap((view) => view.outcome.thresholds.changed.map((change): TableRow =>
    row(
      text(editionName(view)),
      titled(titleById(view, change.key, change.value), change.key),
      text(String(change.standard)),
      text(String(change.value), true),
    ),
  ));
  const columns = words.changedColumns;
  return [
    { kind: 'heading', level: 2, text: words.changed },
    { kind: 'paragraph', text: rows.length === 0 ? words.changedNone : words.changedIntro, tone: 'body' },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            rowAlign: 'top',
            columns: [column(columns.edition, 26), column(columns.condition, 108), column(columns.standard, 20, 'right'), column(columns.value, 20, 'right')],
            rows,
          } as const,
        ]),
    ...views.flatMap((view) => changeRemarks(context, view)).map((said): Block => ({ kind: 'paragraph', text: said, tone: 'body' })),
  ];
}

function changeRemarks({ own, words }: LadderContext, view: LadderView): readonly string[] {
  const { rung, thresholds } = view.outcome;
  return [
    ...(thresholds.rungWithout === rung ? [] : [own.result.rungWithoutChanges(editionName(view), rungName(view, thresholds.rungWithout))]),
    ...(thresholds.ignored.length === 0 ? [] : [own.result.ignored(editionName(view), thresholds.ignored.join(words.listComma))]),
  ];
}

/** A condition held back, with the number that was applied. */
function conditionTitle(view: LadderView, id: string): string {
  const { DW, SF, FF } = view.outcome;
  const outcomes = [...DW.nearest.criteria, ...SF.criteria, ...FF.common.criteria, ...FF.branches.flatMap((branch) => branch.criteria)];
  return titleById(view, id, outcomes.find(({ criterion }) => criterion.id === id)?.threshold ?? null);
}

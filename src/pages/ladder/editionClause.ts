import type { LadderTexts } from '../../core/edition/index.ts';
import type { LadderOutcome } from '../../core/ladder/index.ts';
import type { Translate } from '../../i18n/index.ts';

/** An edition's words with what the facts come to under it. */
type Judged = { readonly texts: LadderTexts; readonly outcome: LadderOutcome };

/** The rung under each edition on the same data in one sentence: `同一数据：2023 版为未来工厂（…）；2024 版为智能工厂，距未来工厂（…）还差 3 项。` */
export function ladderSentence(editions: readonly Judged[], t: Translate): string {
  const clauses = editions.map((judged) => editionClause(judged, t));
  return t(editions.length > 1 ? 'ladder.sameData' : 'ladder.oneEdition', { clauses: clauses.join(t('ladder.clauseSeparator')) });
}

/** The rung under one edition, and how much is missing to the next one. */
export function editionClause({ texts, outcome }: Judged, t: Translate): string {
  const edition = texts.shortTitle;
  const rung = texts.rungs[outcome.rung].name;
  const { next } = outcome;
  if (next === null) return t('ladder.clauseTop', { edition, rung, branches: metBranches({ texts, outcome }, t) });
  if (outcome.rung === 'NONE') return t('ladder.clauseNone', { edition, rung, count: next.short.total });
  return t('ladder.clause', { edition, rung, next: nextName({ texts, outcome }, t), count: next.short.total });
}

/** The next rung by name; 未来工厂 with the nearest type. Empty on the highest rung. */
export function nextName({ texts, outcome }: Judged, t: Translate): string {
  if (outcome.next === null) return '';
  const rung = texts.rungs[outcome.next.rung].name;
  return outcome.next.rung === 'FF' ? t('ladder.withBranch', { rung, branch: branchName(texts, outcome.FF.best.id) }) : rung;
}

/** The name of a type of 未来工厂, short enough for a sentence: the names its document uses. */
export function branchName(texts: LadderTexts, id: string): string {
  return texts.branches[id]?.labels.join(texts.language === 'en' ? ' / ' : '／') ?? id;
}

function metBranches({ texts, outcome }: Judged, t: Translate): string {
  return outcome.FF.branches
    .filter((branch) => branch.met)
    .map((branch) => branchName(texts, branch.id))
    .join(t('common.listSeparator'));
}

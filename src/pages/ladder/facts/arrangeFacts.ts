import { ladderRungs, type LadderRung } from '../../../core/edition/index.ts';
import type { FactItem } from './factItems.ts';

/** The parts of the form, in order. `nat` holds what only the national gradient asks. */
export const factSections = ['ent', 'ws', 'fac', 'ff', 'declared', 'nat'] as const;
export type FactSectionId = (typeof factSections)[number];

/** A part of the form with its facts. */
export type FactSection = { readonly id: FactSectionId; readonly items: readonly FactItem[] };

/** What is asked first, and what may wait; every fact is in one of the two. */
export type ArrangedFacts = { readonly now: readonly FactSection[]; readonly later: readonly FactSection[] };

/** Facts of the company that the file keeps in each workshop: asked once, in the part about the company. */
export const sharedFactIds: readonly string[] = ['ws.entity_ok'];

/** Puts first what the rung aimed at and those below it need; sections without a fact are left out. */
export function arrangeFacts(items: readonly FactItem[], aim: LadderRung): ArrangedFacts {
  const isNeeded = ({ from }: FactItem) => from !== null && ladderRungs.indexOf(from) <= ladderRungs.indexOf(aim);
  return { now: inSections(items.filter(isNeeded)), later: inSections(items.filter((item) => !isNeeded(item))) };
}

function inSections(items: readonly FactItem[]): readonly FactSection[] {
  return factSections
    .map((id) => ({ id, items: items.filter((item) => sectionOf(item) === id) }))
    .filter((section) => section.items.length > 0);
}

function sectionOf({ id, form, from }: FactItem): FactSectionId {
  if (from === null) return 'nat';
  return sharedFactIds.includes(id) ? 'ent' : form.group;
}

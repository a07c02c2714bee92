import { editionRef, type EditionRef, type LadderEdition, type LadderFact, type LadderRung } from '../edition/index.ts';

/** A fact to ask, with the editions that need it and from which rung on. */
export type AskedFact = {
  readonly fact: LadderFact;
  /** The edition whose words to show: the newest that asks it. */
  readonly wordsFrom: EditionRef;
  readonly neededBy: readonly { readonly edition: EditionRef; readonly from: LadderRung }[];
};

/**
 * The one set of facts for several editions (SPEC L1), in the order of the newest; what only an older
 * one asks follows.
 *
 * @param newestFirst editions, the newest first
 */
export function askedFacts(newestFirst: readonly LadderEdition[]): readonly AskedFact[] {
  const asked = new Map<string, AskedFact>();
  for (const edition of newestFirst) {
    const ref = editionRef(edition.questionnaire);
    for (const fact of edition.questionnaire.facts) {
      const known = asked.get(fact.id) ?? { fact, wordsFrom: ref, neededBy: [] };
      asked.set(fact.id, { ...known, neededBy: [...known.neededBy, { edition: ref, from: fact.neededFrom }] });
    }
  }
  return [...asked.values()];
}

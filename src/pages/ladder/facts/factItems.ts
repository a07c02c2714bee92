import { ladderRungs, type LadderRung } from '../../../core/edition/index.ts';
import { askedFacts, factForm, type AskedFact, type FactForm, type NationalGradient } from '../../../core/ladder/index.ts';
import type { Language } from '../../../i18n/index.ts';
import type { LadderData, WordedEdition } from '../ladderData.ts';

/** A fact as the form shows it, with its words. */
export type FactItem = {
  readonly id: string;
  readonly form: FactForm;
  /** The lowest rung that any edition needs it for; null where only the national gradient asks. */
  readonly from: LadderRung | null;
  readonly label: string;
  readonly explanation: string;
  /** The unit in words; empty where there is none. */
  readonly unit: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The editions that ask it, by their short title; empty where all of them do. */
  readonly onlyIn: readonly string[];
};

/** Every fact to ask, once for all editions (SPEC L1), then those of the national gradient alone. */
export function factItems({ editions, gradient }: LadderData, language: Language): readonly FactItem[] {
  const newestFirst = [...editions].reverse();
  return [
    ...askedFacts(newestFirst.map(({ edition }) => edition)).map((asked) => itemOfEdition(asked, editions)),
    ...gradient.facts.map((fact) => itemOfGradient(fact, language)),
  ];
}

function itemOfEdition({ fact, wordsFrom, neededBy }: AskedFact, editions: readonly WordedEdition[]): FactItem {
  const texts = editions.find(({ ref }) => ref === wordsFrom)?.texts;
  const askedIn = editions.filter(({ ref }) => neededBy.some(({ edition }) => edition === ref));
  return {
    id: fact.id,
    form: formOf(fact.id),
    from: lowest(neededBy.map(({ from }) => from)),
    label: texts?.facts[fact.id]?.label ?? fact.id,
    explanation: texts?.facts[fact.id]?.explanation ?? '',
    unit: fact.kind === 'flag' ? '' : (texts?.units[fact.unit] ?? ''),
    options: [],
    onlyIn: askedIn.length === editions.length ? [] : askedIn.map(({ texts: words }) => words.shortTitle),
  };
}

function itemOfGradient(fact: NationalGradient['facts'][number], language: Language): FactItem {
  return {
    id: fact.id,
    form: formOf(fact.id),
    from: null,
    label: fact.words.label[language],
    explanation: fact.words.explanation[language],
    unit: '',
    options: Object.entries(fact.options ?? {}).map(([value, words]) => ({ value, label: words[language] })),
    onlyIn: [],
  };
}

function formOf(id: string): FactForm {
  const form = factForm(id);
  if (form === undefined) throw new Error(`the file format has no fact ${id}`); // lint forbids it
  return form;
}

function lowest(rungs: readonly LadderRung[]): LadderRung {
  return ladderRungs.find((rung) => rungs.includes(rung)) ?? 'FF';
}

import { use } from 'react';
import { editionRef, splitEditionRef, type EditionRef, type LadderEdition, type LadderTexts, type MaturityEdition } from '../../core/edition/index.ts';
import type { ClosedLoop, NationalGradient, PlanTargets } from '../../core/ladder/index.ts';
import { useText, type Language } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { loadOnce } from '../shared/loadOnce.ts';

/** An edition of the ladder with its words. */
export type WordedEdition = { readonly ref: EditionRef; readonly edition: LadderEdition; readonly texts: LadderTexts };

/** What the ladder pages draw on: every edition offered, the earlier first, and the national gradient. */
export type LadderData = { readonly editions: readonly WordedEdition[]; readonly gradient: NationalGradient };

/** What surrounds the result: the closed loop with its dated policies, targets and counts. */
export type LadderBackground = { readonly closedLoop: ClosedLoop; readonly targets: PlanTargets };

/** The editions and the gradient in the language of the interface. Suspends while they load. */
export function useLadderData(): LadderData {
  const { language } = useText();
  return use(loadData(language));
}

/** The closed loop and the targets. Suspends while they load. */
export function useLadderBackground(): LadderBackground {
  return use(loadBackground());
}

/** The maturity edition that the ladder draws its metrics from. Suspends while it loads. */
export function useLinkedMaturityEdition(ref: EditionRef): MaturityEdition {
  return use(loadMaturityEdition(ref));
}

const loadMaturityEdition = loadOnce((ref: EditionRef) => builtInCatalogue.loadEdition('levelCumulative', ref));

const loadData = loadOnce(async (language: Language): Promise<LadderData> => {
  const [gradient, ...editions] = await Promise.all([
    builtInCatalogue.loadData('cq-ladder/national-gradient.json') as Promise<NationalGradient>, // checked by a test of the data
    ...offeredRefs().map(async (ref): Promise<WordedEdition> => {
      const [edition, texts] = await Promise.all([
        builtInCatalogue.loadEdition('criteriaLadder', ref),
        builtInCatalogue.loadTexts('criteriaLadder', ref, language),
      ]);
      return { ref, edition, texts };
    }),
  ]);
  return { editions, gradient };
});

const loadBackground = loadOnce(async (): Promise<LadderBackground> => {
  const [closedLoop, targets] = await Promise.all([
    builtInCatalogue.loadData('cq-ladder/policies.json') as Promise<ClosedLoop>, // checked by a test of the data
    builtInCatalogue.loadData('cq-ladder/plan-targets.json') as Promise<PlanTargets>, // likewise
  ]);
  return { closedLoop, targets };
});

function offeredRefs(): readonly EditionRef[] {
  return builtInCatalogue.entries
    .filter((entry) => entry.method === 'criteriaLadder' && entry.status === 'offered')
    .map(editionRef)
    .sort((left, right) => splitEditionRef(left).version.localeCompare(splitEditionRef(right).version, 'en', { numeric: true }));
}

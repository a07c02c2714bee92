import type { FactValue } from '../../../core/ladder/index.ts';
import { ladderFactAt, ladderFactsIn, useAssessment } from '../../../state/index.ts';

/** The value of one fact of the open assessment; a component that uses it draws again only when this fact changes. */
export function useLadderFact(path: string): FactValue | undefined {
  return useAssessment((state) => (state.assessment === null ? undefined : ladderFactAt(ladderFactsIn(state.assessment), path)));
}

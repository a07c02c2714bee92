import { use, useDeferredValue } from 'react';
import { improvementOf, overClaimRulesPath, type Improvement, type ImprovementData, type OverClaimRules } from '../../core/assessment/index.ts';
import { effortDataPath, effortsFor, type Effort, type EffortData } from '../../core/path/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { useMaturityView, type MaturityView } from '../assessment/maturityView.ts';
import { keepLast } from '../shared/keepLast.ts';
import { loadOnce } from '../shared/loadOnce.ts';

/** The way up for the open assessment, with what every requirement takes. */
export type Plan = { readonly view: MaturityView; readonly improvement: Improvement; readonly effortOf: (requirement: string) => Effort };

/** Worked out after an estimate that changed it has been drawn. Suspends while the data load. */
export function usePlan(): Plan {
  const view = useMaturityView();
  const data = use(loadData());
  const settled = useDeferredValue(view);
  return { view: settled, improvement: improve(settled, data), effortOf: effortsFor(view.edition, data.efforts, view.assessment.efforts ?? {}) };
}

const improve = keepLast(({ edition, assessment, response }: MaturityView, data: ImprovementData) => improvementOf(edition, assessment, response, data));

const loadData = loadOnce(async (): Promise<ImprovementData> => {
  const [efforts, claims] = await Promise.all([builtInCatalogue.loadData(effortDataPath), builtInCatalogue.loadData(overClaimRulesPath)]);
  // Tests of the data have checked both files before they were published.
  return { efforts: efforts as EffortData, rules: (claims as OverClaimRules).rules };
});

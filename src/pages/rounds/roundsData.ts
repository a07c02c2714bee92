import { newestResponse, overClaimRulesPath, type Assessment, type ImprovementData, type OverClaimRules, type RoundSide } from '../../core/assessment/index.ts';
import { effortDataPath, type EffortData } from '../../core/path/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { loadOnce } from '../shared/loadOnce.ts';

/** An assessment ready to be compared; null where it has no maturity answers. */
export async function sideOf(assessment: Assessment): Promise<RoundSide | null> {
  const answered = await newestResponse('levelCumulative', assessment, builtInCatalogue.findEdition);
  return answered === null ? null : { assessment, edition: answered.edition, response: answered.response };
}

/** What the measures of the earlier round are worked out from. */
export const loadImprovementData = loadOnce(async (): Promise<ImprovementData> => {
  const [efforts, claims] = await Promise.all([builtInCatalogue.loadData(effortDataPath), builtInCatalogue.loadData(overClaimRulesPath)]);
  // Tests of the data have checked both files before they were published.
  return { efforts: efforts as EffortData, rules: (claims as OverClaimRules).rules };
});

import type { Block } from '../../reportDocument.ts';
import { conformity } from './conformity.ts';
import { preCheck } from './preCheck.ts';
import { profileTable } from './profileTable.ts';
import { securityAnswersChapter } from './securityAnswersChapter.ts';
import type { SecurityContext } from './securityContext.ts';
import { securityMethod } from './securityMethod.ts';
import { securityPlanChapter } from './securityPlanChapter.ts';
import { securityResult } from './securityResult.ts';
import { topicMap } from './topicMap.ts';

/** The chapters on security. Where nothing applies, only the profile, the pre-check and the rules are left to show. */
export function securityChapters(context: SecurityContext): readonly Block[] {
  if (!context.model.applies) return [...securityResult(context), ...profileTable(context), ...preCheck(context), ...securityMethod(context)];
  return [
    ...securityResult(context),
    ...securityPlanChapter(context),
    ...conformity(context),
    ...topicMap(context),
    ...securityAnswersChapter(context),
    ...securityMethod(context),
  ];
}

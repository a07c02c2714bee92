import type { MaturityAnswer } from '../../src/core/answers/index.ts';

/** The app's answer for each code of the yardstick; single requirements have no "not applicable" here, so 4 is `unknown`, which counts nothing. */
export const answerValues: readonly MaturityAnswer[] = ['none', 'partial', 'most', 'full', 'unknown'];

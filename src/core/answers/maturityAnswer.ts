/** How far a requirement is met (SPEC A1); `unknown` counts 0 and is listed as "to find out". */
export type MaturityAnswer = 'full' | 'most' | 'partial' | 'none' | 'unknown';

/** The answers in the order a screen offers them. */
export const maturityAnswers: readonly MaturityAnswer[] = ['full', 'most', 'partial', 'none', 'unknown'];

/** The given answers by requirement; a requirement that is absent is unanswered, which is neither `none` nor `unknown` (SPEC A2). */
export type MaturityAnswers = ReadonlyMap<string, MaturityAnswer>;

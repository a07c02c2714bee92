/**
 * How far a security question is met (SPEC S21): `Y` 符合, `P` 部分符合, `N` 不符合, `U` 不清楚.
 *
 * `U` counts as `N` and is listed as "to find out". "Not applicable" is no answer: it follows from the flags.
 */
export type SecurityAnswer = 'Y' | 'P' | 'N' | 'U';

/** The answers in the order a screen offers them. */
export const securityAnswers: readonly SecurityAnswer[] = ['Y', 'P', 'N', 'U'];

/** The given answers by question; a question that is absent is unanswered, which is neither `N` nor `U`. */
export type SecurityAnswers = ReadonlyMap<string, SecurityAnswer>;

/** The profile flags answered so far (SPEC S20); one that is absent counts as no and is listed as open. */
export type SecurityFlags = ReadonlyMap<string, boolean>;

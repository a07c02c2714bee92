import type { Assessment, MaturityResponse, OverClaim, SecurityResponse } from '../core/assessment/index.ts';
import type {
  LadderEdition,
  LadderTexts,
  MaturityEdition,
  MaturityTexts,
  SecurityEdition,
  SecurityTexts,
} from '../core/edition/index.ts';
import type { ClosedLoop, GradientOutcome, LadderFacts, LadderOutcome, NationalGradient } from '../core/ladder/index.ts';
import type { MaturityScore, SecurityScore } from '../core/scoring/index.ts';
import type { ReportLanguage } from './reportDocument.ts';

/** What a report is made of, all plain data; a part is null where the assessment does not answer it. */
export type ReportInput = {
  readonly assessment: Assessment;
  readonly maturity: MaturityPart | null;
  readonly security: SecurityPart | null;
  readonly ladder: LadderPart | null;
  /** The questions that contradictory answers raise (SPEC O1). */
  readonly overClaims: readonly OverClaim[];
  readonly language: ReportLanguage;
  /** ISO date on which the report is made. */
  readonly date: string;
  readonly appVersion: string;
};

/** A maturity response with the edition it answers; the score must be that of the response. */
export type MaturityPart = {
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
  readonly response: MaturityResponse;
  readonly score: MaturityScore;
};

/** A security response with the edition it answers; the score must be that of the response. */
export type SecurityPart = {
  readonly edition: SecurityEdition;
  readonly texts: SecurityTexts;
  readonly response: SecurityResponse;
  readonly score: SecurityScore;
};

/** One set of ladder facts under every edition. */
export type LadderPart = {
  readonly facts: LadderFacts;
  /** At least one, the earlier first. */
  readonly views: readonly [LadderView, ...LadderView[]];
  readonly gradient: { readonly data: NationalGradient; readonly outcome: GradientOutcome };
  readonly closedLoop: ClosedLoop;
};

/** What the facts come to under one edition, with its words. */
export type LadderView = { readonly edition: LadderEdition; readonly texts: LadderTexts; readonly outcome: LadderOutcome };

import type { Release } from '../core/aggregation/index.ts';
import type { Assessment, Improvement, LevelShares, MaturityResponse, OverClaim, Receipt, SecurityResponse } from '../core/assessment/index.ts';
import type {
  LadderEdition,
  LadderTexts,
  MaturityEdition,
  MaturityTexts,
  SecurityEdition,
  SecurityTexts,
} from '../core/edition/index.ts';
import type { ClosedLoop, GradientOutcome, LadderFacts, LadderOutcome, NationalGradient } from '../core/ladder/index.ts';
import type { RungPath } from '../core/path/index.ts';
import type { MaturityScore, SecurityScore } from '../core/scoring/index.ts';
import type { Logo, ReportLanguage } from './reportDocument.ts';

/** What a report is made of, all plain data; a part is null where the assessment does not answer it. */
export type ReportInput = {
  readonly assessment: Assessment;
  readonly maturity: MaturityPart | null;
  readonly security: SecurityPart | null;
  readonly ladder: LadderPart | null;
  /** The questions that contradictory answers raise (SPEC O1). */
  readonly overClaims: readonly OverClaim[];
  /** What others can check the report by (SPEC V1); null where nothing that counts is answered. */
  readonly receipt: Receipt | null;
  readonly language: ReportLanguage;
  /** ISO date on which the report is made. */
  readonly date: string;
  readonly appVersion: string;
  /** What is left out; the summary and the declaration always stay. */
  readonly leftOut?: readonly ReportSection[];
  /** Who made the report for the company. */
  readonly preparedBy?: PreparedBy;
  /** The benchmark pack that the company is stood beside; null or absent where there is none. */
  readonly benchmark?: ReportBenchmark | null;
};

/** A benchmark pack whose signature was checked, and whether its signer is known from a campaign file (SPEC G12). */
export type ReportBenchmark = { readonly release: Release; readonly signer: string; readonly isKnownSigner: boolean };

/** What may be left out of a report: a part, or some chapters of maturity; `method` goes with the sources. */
export type ReportSection = 'maturity' | 'security' | 'ladder' | 'gaps' | 'plan' | 'answers' | 'method';

export type PreparedBy = { readonly name: string; readonly logo: Logo | null };

/** A maturity response with the edition it answers; the score must be that of the response. */
export type MaturityPart = {
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
  readonly response: MaturityResponse;
  readonly score: MaturityScore;
  /** The way to the next level, and what the present one hangs on. */
  readonly improvement: Improvement;
  readonly shares: LevelShares;
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
export type LadderView = {
  readonly edition: LadderEdition;
  readonly texts: LadderTexts;
  readonly outcome: LadderOutcome;
  /** The cheapest way to the next rung; null on the highest. */
  readonly path: RungPath | null;
};

import { editionRef, type MaturityEdition } from '../edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type Cell, type LevelScore, type MaturityScore } from '../scoring/index.ts';
import { roundHalfUp, toFractionText } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { answersOf, tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';
import { scoreVerified } from './verifiedAnswers.ts';

/**
 * The `maturity` part of what `zhiti score` prints; scores are rounded half up to six decimals. `verified` is the same with the
 * verified values in place of the firm's own (SPEC R1), null where there is none.
 */
export type MaturitySummary = MaturityFigures & { readonly verified: MaturityFigures | null };

/** What the answers to an edition come to. */
export type MaturityFigures = {
  readonly edition: string;
  readonly industryType: string;
  readonly complete: boolean;
  readonly answered: number;
  readonly applicable: number;
  readonly levels: readonly {
    readonly level: number;
    readonly exact: string | null;
    readonly score: number | null;
    readonly satisfied: boolean | null;
  }[];
  readonly total: { readonly exact: string; readonly score: number } | null;
  readonly level: number | null;
  readonly range: { readonly min: number; readonly max: number };
  readonly subdomains: Readonly<Record<string, { readonly levels: readonly (number | null)[]; readonly maturity: number | null }>>;
  readonly tailoredOut: readonly string[];
  readonly unknown: readonly string[];
};

/** Scores the response of an assessment to an edition. */
export function scoreMaturityResponse(
  edition: MaturityEdition,
  assessment: Assessment,
  response: MaturityResponse,
): MaturityScore {
  const scope = { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) };
  return scoreMaturity(prepareMaturityModel(edition, scope), answersOf(response));
}

/** Puts a score into the shape that files and scripts read (contract, section 3). */
export function summariseMaturity(
  edition: MaturityEdition,
  assessment: Assessment,
  response: MaturityResponse,
): MaturitySummary {
  const verified = scoreVerified(edition, assessment, response);
  return {
    ...figuresOf(edition, assessment, scoreMaturityResponse(edition, assessment, response)),
    verified: verified === null ? null : figuresOf(edition, assessment, verified),
  };
}

function figuresOf(edition: MaturityEdition, assessment: Assessment, score: MaturityScore): MaturityFigures {
  const { outcome } = score;
  return {
    edition: editionRef(edition.questionnaire),
    industryType: assessment.company.industryType,
    complete: outcome.status === 'complete',
    answered: score.answered,
    applicable: score.applicable,
    levels: score.levels.map(levelSummary),
    total: outcome.status === 'complete' ? { exact: toFractionText(outcome.total), score: roundHalfUp(outcome.total, 6) } : null,
    level: outcome.status === 'complete' ? outcome.level : null,
    range: score.range,
    subdomains: Object.fromEntries(
      score.subdomains.map((subdomain) => [
        subdomain.id,
        {
          levels: subdomain.levels.map(cellNumber),
          maturity: subdomain.maturity === null ? null : roundHalfUp(subdomain.maturity, 6),
        },
      ]),
    ),
    tailoredOut: score.tailoredSubdomains,
    unknown: score.unknown,
  };
}

function levelSummary(level: LevelScore): MaturitySummary['levels'][number] {
  if (level.status === 'open') return { level: level.level, exact: null, score: null, satisfied: null };
  return {
    level: level.level,
    exact: toFractionText(level.score),
    score: roundHalfUp(level.score, 6),
    satisfied: level.satisfied,
  };
}

function cellNumber(cell: Cell): number | null {
  return typeof cell === 'string' ? null : roundHalfUp(cell, 6);
}

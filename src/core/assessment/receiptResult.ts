import type { LadderSummary } from './ladderSummary.ts';
import type { MaturitySummary } from './maturitySummary.ts';
import type { PartSummaries } from './assessmentSummary.ts';
import type { SecuritySummary } from './securitySummary.ts';

/**
 * What a receipt says of a result (SPEC V3): of what `zhiti score` prints, the fields that others rely on, scores as
 * exact fractions. Fields that are added to the summaries later leave older receipts as they are.
 */
export function receiptResult({ maturity, infosec, ladder }: PartSummaries) {
  return {
    maturity: maturity === null ? null : maturityResult(maturity),
    infosec: infosec === null ? null : securityResult(infosec),
    ladder: ladder === null ? null : Object.fromEntries(Object.entries(ladder).map(([ref, summary]) => [ref, ladderResult(summary)])),
  };
}

function maturityResult({ industryType, complete, levels, total, level, range, subdomains }: MaturitySummary) {
  return {
    industryType,
    complete,
    levels: levels.map(({ level: number, exact, satisfied }) => ({ level: number, exact, satisfied })),
    total: total === null ? null : total.exact,
    level,
    range,
    subdomains,
  };
}

function securityResult({ complete, exact, rawBand, band, cap, triggered, partlyMet, items }: SecuritySummary) {
  return { complete, exact, rawBand, band, cap, triggered, partlyMet, items };
}

function ladderResult({ rung, short, branch, unmet, unknown }: LadderSummary) {
  return { rung, short, branch, unmet, unknown };
}

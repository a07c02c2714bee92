import type { OverClaim } from '../../core/assessment/index.ts';
import { editionRef, type EditionRef } from '../../core/edition/index.ts';
import type { ReportInput } from '../reportInput.ts';
import type { PartName } from '../reportTexts.ts';
import { ladderContext, type LadderContext } from './ladder/ladderContext.ts';
import { maturityContext, type MaturityContext } from './maturity/maturityContext.ts';
import { securityContext, type SecurityContext } from './security/securityContext.ts';
import { sharedContext, type SharedContext } from './sharedContext.ts';

/** A whole report: what is shared, and each part that the assessment answers. */
export type ReportContext = SharedContext & {
  readonly maturity: MaturityContext | null;
  readonly security: SecurityContext | null;
  readonly ladder: LadderContext | null;
  readonly overClaims: readonly OverClaim[];
};

/** Derives what the chapters of every part share. */
export function reportContext(input: ReportInput): ReportContext {
  const shared = sharedContext(input);
  return {
    ...shared,
    maturity: input.maturity === null ? null : maturityContext(shared, input.maturity),
    security: input.security === null ? null : securityContext(shared, input.security),
    ladder: input.ladder === null ? null : ladderContext(shared, input.ladder),
    overClaims: input.overClaims,
  };
}

/** The editions that a report speaks of, in its order. */
export function editionsOf({ maturity, security, ladder }: ReportContext): readonly EditionRef[] {
  return [
    ...(maturity === null ? [] : [maturity.editionRef]),
    ...(security === null ? [] : [security.editionRef]),
    ...(ladder === null ? [] : ladder.views.map(({ edition }) => editionRef(edition.questionnaire))),
  ];
}

/** The parts that an assessment answers, in the order of the report. */
export function partsOf(context: ReportContext): readonly PartName[] {
  return (['maturity', 'security', 'ladder'] as const).filter((part) => context[part] !== null);
}

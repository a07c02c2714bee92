import { ladderThresholdSchema, type LadderEdition } from '../edition/index.ts';
import { z } from '../shared/index.ts';
import { bilingualSchema } from './bilingual.ts';
import { evaluateLadder, type LadderOutcome } from './evaluateLadder.ts';
import { findFactFaults } from './factFaults.ts';
import { ladderFactsSchema } from './ladderFacts.ts';
import type { GroupOutcome, PartOutcome } from './partOutcome.ts';

/**
 * A golden case (SPEC E6): facts as a file holds them, and what an edition makes of them. `expected`
 * names what matters; what it leaves out is not compared, lists are compared as a whole.
 */
export const ladderCaseSchema = z.strictObject({
  name: bilingualSchema,
  source: z.string().check(z.minLength(1)),
  facts: ladderFactsSchema,
  thresholds: z.optional(z.record(z.string(), ladderThresholdSchema)),
  expected: z.record(z.string(), z.unknown()).check(z.refine((expected) => Object.keys(expected).length > 0)),
});

export type LadderCase = z.infer<typeof ladderCaseSchema>;

/**
 * Runs a golden case and compares with what it expects (SPEC E6).
 *
 * @returns one English sentence per difference, for authors; empty when the case passes
 */
export function runLadderCase(edition: LadderEdition, goldenCase: LadderCase): readonly string[] {
  const faults = findFactFaults(goldenCase.facts).map((fault) => `facts: ${fault.path} ${fault.type}`);
  if (faults.length > 0) return faults;
  const { facts, thresholds } = goldenCase;
  const outcome = evaluateLadder(edition, thresholds === undefined ? facts : { ...facts, thresholds });
  return differences('', goldenCase.expected, caseView(outcome));
}

/** An outcome in the words of a case file. */
function caseView(outcome: LadderOutcome) {
  const { DW, SF, FF } = outcome;
  return {
    rung: outcome.rung,
    DW: {
      workshops: DW.workshops.map((workshop) => ({ name: workshop.name, ...partView(workshop) })),
      metCount: DW.metCount,
      met: DW.met,
      short: DW.nearest.short.total,
    },
    SF: { ...partView(SF), counted: groupsView(SF.groups) },
    FF: {
      commonUnmet: FF.common.unmet,
      commonUnknown: FF.common.unknown,
      commonShort: FF.common.short.total,
      branches: Object.fromEntries(
        FF.branches.map((branch) => [
          branch.id,
          {
            ...partView(branch),
            met: FF.common.met && branch.met,
            short: branch.total,
            branchShort: branch.short.total,
            counted: groupsView(branch.groups),
          },
        ]),
      ),
      met: FF.met,
      best: FF.best.id,
      short: FF.best.total,
    },
  };
}

/** `advisoryNotMet` holds advisory criteria that are not met, whether unmet or unknown. */
function partView(part: PartOutcome) {
  const missing = part.criteria.filter(
    ({ criterion, result }) => criterion.use === 'advisory' && (result === 'unmet' || result === 'unknown'),
  );
  return {
    met: part.met,
    short: part.short.total,
    unmet: part.unmet,
    unknown: part.unknown,
    advisoryNotMet: missing.map(({ criterion }) => criterion.id),
  };
}

function groupsView(groups: readonly GroupOutcome[]) {
  return Object.fromEntries(
    groups.map(({ group, need, have, unknown, of, short }) => [group.id, { need, have, unknown, of, short }]),
  );
}

function differences(at: string, expected: unknown, found: unknown): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((one: unknown, index) => differences(`${at}.${index}`, one, found[index]));
  }
  if (isObject(expected) && isObject(found)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(at === '' ? key : `${at}.${key}`, value, Object.hasOwn(found, key) ? found[key] : undefined),
    );
  }
  return Object.is(expected, found) ? [] : [`${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

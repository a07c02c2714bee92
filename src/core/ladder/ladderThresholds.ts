import { ladderPartsOf, type LadderEdition } from '../edition/index.ts';

/** A number of basis `policy` that may be changed: of a criterion, by its id, or of a counted group, by its key. */
export type EditableThreshold = {
  readonly key: string;
  readonly standard: number;
  readonly maximum: number;
  readonly isCount: boolean;
};

/** A threshold that differs from the edition's own. */
export type ChangedThreshold = { readonly key: string; readonly standard: number; readonly value: number };

/** The changes of a file as one edition takes them. */
export type ThresholdChanges = {
  readonly changed: readonly ChangedThreshold[];
  /** Keys of this edition that cannot be changed, or not to that value; they change nothing. */
  readonly ignored: readonly string[];
};

/** The numbers of an edition that may be changed (SPEC L6): those of basis `policy`. */
export function editableThresholds(edition: LadderEdition): readonly EditableThreshold[] {
  return ladderPartsOf(edition).flatMap((part) => [
    ...part.criteria.flatMap(({ id, basis, test }) => {
      if (basis !== 'policy' || test.op !== 'ge') return [];
      const fact = edition.questionnaire.facts.find((candidate) => candidate.id === test.metric);
      if (fact === undefined || fact.kind === 'flag') return [];
      return [{ key: id, standard: test.value, maximum: fact.maximum, isCount: fact.kind === 'count' }];
    }),
    ...part.groups
      .filter((group) => group.basis === 'policy')
      .map((group) => ({
        key: group.key,
        standard: group.need,
        maximum: part.criteria.filter((criterion) => criterion.use === 'counted' && criterion.group === group.id).length,
        isCount: true,
      })),
  ]);
}

/**
 * Which of the changes kept in a file an edition takes (SPEC L6). Keys of other editions are none of its business;
 * a change of a published number, or to a value out of bounds, is ignored and named.
 */
export function thresholdChanges(
  edition: LadderEdition,
  thresholds: Readonly<Record<string, number>> | undefined,
): ThresholdChanges {
  const editable = new Map(editableThresholds(edition).map((threshold) => [threshold.key, threshold]));
  const own = new Set(ladderPartsOf(edition).flatMap((part) => [...part.criteria.map(({ id }) => id), ...part.groups.map(({ key }) => key)]));
  const changed: ChangedThreshold[] = [];
  const ignored: string[] = [];
  for (const [key, value] of Object.entries(thresholds ?? {})) {
    if (!own.has(key)) continue;
    const threshold = editable.get(key);
    if (threshold === undefined || !isAllowed(threshold, value)) ignored.push(key);
    else if (value !== threshold.standard) changed.push({ key, standard: threshold.standard, value });
  }
  return { changed, ignored };
}

/** Whether a threshold may be set to a value: above 0, at most what can be reached, whole where things are counted. */
export function isAllowed(threshold: EditableThreshold, value: number): boolean {
  return value > 0 && value <= threshold.maximum && (!threshold.isCount || Number.isInteger(value));
}

import { mapColumns, type Cohort } from './cohort.ts';

/** Puts the cohorts of several workers behind one another, in the order given (SPEC G2). */
export function mergeCohorts(parts: readonly Cohort[]): Cohort {
  const periodNames = [...new Set(parts.flatMap((part) => part.periodNames))];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const renamed = parts.map((part) => ({ ...part, periods: renamePeriods(part, periodNames) }));
  const columns = mapColumns((pick) => {
    const joined = new Uint8Array(length);
    let start = 0;
    for (const part of renamed) {
      joined.set(pick(part), start);
      start += part.length;
    }
    return joined;
  });
  return { length, ...columns, periodNames };
}

function renamePeriods({ periods, periodNames }: Cohort, names: readonly string[]): Uint8Array {
  const places = periodNames.map((name) => names.indexOf(name));
  return periods.map((place) => places[place] ?? 0);
}

/**
 * The records at some places only: those that {@link recordCollector} kept (SPEC G1).
 *
 * @param places places in the order in which the records were added
 */
export function selectRecords(cohort: Cohort, places: Uint32Array): Cohort {
  const columns = mapColumns((pick) => {
    const column = pick(cohort);
    const selected = new Uint8Array(places.length);
    for (let index = 0; index < places.length; index += 1) selected[index] = column[places[index] ?? 0] ?? 0;
    return selected;
  });
  return { length: places.length, ...columns, periodNames: cohort.periodNames };
}

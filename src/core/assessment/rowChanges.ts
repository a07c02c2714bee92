import { canonicalJson } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { addRows, isContainer, isPlainObject, isTakenApart, wayOf, type RowKey } from './assessmentRows.ts';

/** What became of a row; undefined is a row that is not there (SPEC K2). */
export type RowChange = { readonly before: unknown; readonly after: unknown };
export type RowChanges = ReadonlyMap<RowKey, RowChange>;

/**
 * The rows in which two states of an assessment differ (SPEC K2). Parts that are the same object are not looked into, so that
 * the cost follows the change and not the size of the assessment.
 */
export function changesBetween(before: Assessment, after: Assessment): RowChanges {
  const changes = new Map<RowKey, RowChange>();
  compare(changes, [], before, after);
  return changes;
}

/** The rows of a change with their new values. */
export function newRows(changes: RowChanges): ReadonlyMap<RowKey, unknown> {
  return new Map([...changes].map(([key, { after }]) => [key, after]));
}

/** The rows of a change with their old values: what undoes it (SPEC K3). */
export function oldRows(changes: RowChanges): ReadonlyMap<RowKey, unknown> {
  return new Map([...changes].map(([key, { before }]) => [key, before]));
}

/**
 * Puts rows into an assessment (SPEC K2): undefined takes a row out, and objects that become empty with it. Everything else
 * stays the same object. An empty object, put in or taken out, never wipes out rows that exist below it.
 */
export function withRows(assessment: Assessment, rows: ReadonlyMap<RowKey, unknown>): Assessment {
  const removed = [...rows].filter(([, value]) => value === undefined);
  const set = [...rows].filter(([, value]) => value !== undefined);
  let whole: unknown = assessment;
  for (const [key] of removed) whole = without(whole, [], wayOf(key)) ?? {};
  // Each object is copied once, however many rows go into it.
  const own = new Set<unknown>();
  for (const [key, value] of set) whole = withRow(whole, [], wayOf(key), value, own);
  const { responses = {}, ...rest } = whole as Partial<Assessment>; // an assessment always has responses, if only none
  return { ...rest, responses } as Assessment; // rows of assessments make an assessment
}

/** Whether two values say the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return canonicalJson(left) === canonicalJson(right);
}

function compare(changes: Map<RowKey, RowChange>, way: readonly string[], before: unknown, after: unknown): void {
  if (before === after) return;
  if (isTakenApart(way, before) && isTakenApart(way, after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) compare(changes, [...way, name], before[name], after[name]);
    return;
  }
  if (sameValue(before, after)) return;
  const [old, now] = [rowsBelow(way, before), rowsBelow(way, after)];
  for (const key of new Set([...old.keys(), ...now.keys()])) changes.set(key, { before: old.get(key), after: now.get(key) });
}

function rowsBelow(way: readonly string[], value: unknown): ReadonlyMap<RowKey, unknown> {
  const rows = new Map<RowKey, unknown>();
  if (value !== undefined) addRows(rows, way, value);
  return rows;
}

/** The value without the row at the end of the way; undefined when nothing is left of it. */
function without(value: unknown, done: readonly string[], [step, ...further]: readonly string[]): unknown {
  // Rows below an object are rows of their own: taking out the one that said that it exists leaves them.
  if (step === undefined) return isTakenApart(done, value) ? value : undefined;
  if (!isPlainObject(value) || !Object.hasOwn(value, step)) return value;
  const inner = without(value[step], [...done, step], further);
  if (inner !== undefined) return inner === value[step] ? value : { ...value, [step]: inner };
  const { [step]: _gone, ...rest } = value;
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function withRow(value: unknown, done: readonly string[], way: readonly string[], part: unknown, own: Set<unknown>): unknown {
  const [step, ...further] = way;
  if (step === undefined) {
    const saysOnlyThatItExists = isPlainObject(part) && Object.keys(part).length === 0 && isContainer(done);
    return saysOnlyThatItExists && isPlainObject(value) ? value : part;
  }
  const object = isPlainObject(value) ? value : {};
  const inner = withRow(object[step], [...done, step], further, part, own);
  if (inner === object[step]) return value;
  if (own.has(object) && step !== '__proto__') { // this name alone would be taken for something else when it is set
    object[step] = inner;
    return object;
  }
  const copy = { ...object, [step]: inner };
  own.add(copy);
  return copy;
}

import type { Assessment } from './assessment.ts';

/** The way to a part of an assessment as JSON text: `["responses","gbt39116@1.0.0","answers","P1-L1-a"]` (SPEC K1). */
export type RowKey = string;

/** The parts of an assessment, each under its way. */
export type AssessmentRows = ReadonlyMap<RowKey, unknown>;

/**
 * Takes an assessment apart into rows that can be saved and merged one by one (SPEC K1): one for each answer entry, flag and
 * fact, one for each field of company and round, one for each other field. An object without fields is a row of its own, so
 * that nothing is lost; {@link fromRows} puts the same assessment together again.
 */
export function toRows(assessment: Assessment): AssessmentRows {
  const rows = new Map<RowKey, unknown>();
  addRows(rows, [], assessment);
  return rows;
}

/** Puts rows together. What comes of rows that did not come from {@link toRows} has to be checked before it is used. */
export function fromRows(rows: AssessmentRows): Record<string, unknown> {
  const ways = [...rows.keys()].map(wayOf).sort(inOrder);
  const whole: Record<string, unknown> = {};
  for (const way of ways) place(whole, way, rows.get(keyOf(way)));
  return whole;
}

/** The rows below a part, its own row if it is not taken apart further. */
export function addRows(rows: Map<RowKey, unknown>, way: readonly string[], value: unknown): void {
  if (!isTakenApart(way, value)) {
    rows.set(keyOf(way), value);
    return;
  }
  for (const [name, part] of Object.entries(value)) addRows(rows, [...way, name], part);
}

/** Whether a part is split into the rows of its fields. */
export function isTakenApart(way: readonly string[], value: unknown): value is Readonly<Record<string, unknown>> {
  return way.length < depthOf(way) && isPlainObject(value) && Object.keys(value).length > 0;
}

/** Whether a row may hold rows below it: then an empty object in it only says that the object exists. */
export function isContainer(way: readonly string[]): boolean {
  return way.length < depthOf(way);
}

export function keyOf(way: readonly string[]): RowKey {
  return JSON.stringify(way);
}

/** The steps of a key; a key that is none, as a damaged database may hold, has no steps. */
export function wayOf(key: RowKey): readonly string[] {
  try {
    const way: unknown = JSON.parse(key);
    return Array.isArray(way) && way.every((step) => typeof step === 'string') ? way : [];
  } catch {
    return [];
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Responses go down to the single entry: edition, field, id; everything else to the fields of the first object. */
function depthOf(way: readonly string[]): number {
  return way[0] === 'responses' ? 4 : 2;
}

// Files read best in the order in which they are written at first; everything else follows by name.
const firstFields = ['format', 'formatVersion', 'id', 'round', 'company', 'responses'];

function inOrder(left: readonly string[], right: readonly string[]): number {
  const [leftPlace, rightPlace] = [left, right].map(([first = '']) => (firstFields.includes(first) ? firstFields.indexOf(first) : firstFields.length));
  if (leftPlace !== rightPlace) return (leftPlace ?? 0) - (rightPlace ?? 0);
  // A way comes before those below it, so that an object exists before its fields.
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (step !== other) return step < other ? -1 : 1;
  }
  return left.length - right.length;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function place(whole: Record<string, unknown>, way: readonly string[], value: unknown): void {
  const last = way[way.length - 1];
  if (last === undefined || way.some((step) => forbidden.has(step))) return;
  let object = whole;
  for (const step of way.slice(0, -1)) {
    const inner = object[step];
    if (isPlainObject(inner)) object = inner;
    else object = object[step] = {} as Record<string, unknown>;
  }
  // A row is shared with whoever gave it, so an empty object is made anew before anything is put into it.
  object[last] = isPlainObject(value) && isContainer(way) ? { ...value } : value;
}

import type { z } from '../shared/index.ts';
import type { LostParts } from './lostParts.ts';
import { describeValue, isObject } from './responseFaults.ts';

/**
 * Takes away from a value what its schema does not allow, and nothing else (SPEC F5): the wrong field or item
 * itself, or, where a required one is missing, what it is missing from, unless `defaults` has it.
 *
 * @param place where the value stands in the file, for the list of what was lost
 * @returns null when nothing is left that the schema allows
 */
export function pruneToSchema<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  place: readonly string[],
  lost: LostParts,
  defaults?: unknown,
): z.output<Schema> | null {
  let left: unknown = value;
  // Each round takes away at least one part, from the leaves towards the root.
  for (;;) {
    const parsed = schema.safeParse(left);
    // The schemas of the file only check; the value keeps its fields in their order.
    if (parsed.success) return left as z.output<Schema>;
    const paths = parsed.error.issues.map(({ path }) => path.map(String));
    left = withoutPaths(left, paths, { place, lost, defaults });
    if (left === undefined) return null;
  }
}

type Pruning = { readonly place: readonly string[]; readonly lost: LostParts; readonly defaults: unknown };

/** The value without the parts at the paths, each from the value; undefined when the value itself goes. */
function withoutPaths(value: unknown, paths: readonly (readonly string[])[], pruning: Pruning): unknown {
  if (paths.some((path) => path.length === 0) || !hasParts(value)) {
    pruning.lost.lose(pruning.place, 'wrongValue', describeValue(value));
    return undefined;
  }
  const below = groupByHead(paths);
  const missing = [...below.keys()].filter((key) => !Object.hasOwn(value, key));
  if (missing.some((key) => !hasDefault(pruning.defaults, key))) {
    pruning.lost.lose(pruning.place, 'wrongValue', describeValue(value));
    return undefined;
  }
  const parts = (Object.entries(value) as [string, unknown][]).flatMap(([key, inner]): (readonly [string, unknown])[] => { // parts of any kind
    const rests = below.get(key);
    const kept = rests === undefined ? inner : withoutPaths(inner, rests, { ...pruning, place: [...pruning.place, key], defaults: defaultOf(pruning.defaults, key) });
    return kept === undefined ? [] : [[key, kept]];
  });
  for (const key of missing) {
    pruning.lost.lose([...pruning.place, key], 'wrongValue', describeValue(undefined));
    parts.push([key, defaultOf(pruning.defaults, key)]);
  }
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

function groupByHead(paths: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [head = '', ...rest] of paths) {
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [rest]);
    else group.push(rest);
  }
  return groups;
}

function hasParts(value: unknown): value is object {
  return isObject(value) || Array.isArray(value);
}

function hasDefault(defaults: unknown, key: string): boolean {
  return isObject(defaults) && Object.hasOwn(defaults, key);
}

function defaultOf(defaults: unknown, key: string): unknown {
  return isObject(defaults) && Object.hasOwn(defaults, key) ? defaults[key] : undefined;
}

import { sourceSchema } from '../edition/index.ts';
import { bilingualSchema, looseDateSchema } from '../ladder/index.ts';
import { fraction, toDecimalText, z } from '../shared/index.ts';

const levelSchema = z.int().check(z.minimum(0), z.maximum(5));

/** Published shares of firms by level (SPEC B1): each with its year and source, never joined to a trend. */
export const levelSharesSchema = z.strictObject({
  notice: bilingualSchema,
  reports: z
    .array(
      z.strictObject({
        id: z.string(),
        title: bilingualSchema,
        asOf: looseDateSchema,
        published: looseDateSchema,
        /** Null where it was not published. */
        companies: z.nullable(z.int().check(z.positive())),
        /** Whether the number is a lower bound, such as “more than 12,000”. */
        isAtLeast: z.boolean(),
        /** From the lowest level to the highest, without a gap; the shares sum to 1000. */
        groups: z.array(z.strictObject({ from: levelSchema, to: levelSchema, permille: z.int().check(z.minimum(0), z.maximum(1000)) })).check(z.minLength(2)),
        note: z.optional(bilingualSchema),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
});

export type LevelShares = z.infer<typeof levelSharesSchema>;
export type LevelShareReport = LevelShares['reports'][number];

/** Where the shares lie among the data files. */
export const levelSharesPath = 'gbt39116/level-shares.json';

/** Where a level stands among published shares, in thousandths: below its group, in it, above it. */
export type PlaceAmong = { readonly group: number; readonly below: number; readonly same: number; readonly above: number };

/**
 * Finds the group that a level belongs to (SPEC B1).
 *
 * @param level 0 (below level one) to 5
 * @throws RangeError for a level that no group holds
 */
export function placeAmong({ groups }: LevelShareReport, level: number): PlaceAmong {
  const group = groups.findIndex(({ from, to }) => from <= level && level <= to);
  if (group < 0) throw new RangeError(`no group holds level ${level}`);
  const sum = (parts: typeof groups) => parts.reduce((total, { permille }) => total + permille, 0);
  return { group, below: sum(groups.slice(0, group)), same: groups[group]?.permille ?? 0, above: sum(groups.slice(group + 1)) };
}

/** A share in thousandths as a percentage, without a decimal that is nought: `14`, `7.5`. */
export function percentOfPermille(permille: number): string {
  return toDecimalText(fraction(permille, 10), permille % 10 === 0 ? 0 : 1);
}

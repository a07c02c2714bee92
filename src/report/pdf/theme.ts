export type Color = readonly [red: number, green: number, blue: number];

/** Colours keep their order of lightness when printed in black and white. */
export const colors = {
  ink: [27, 36, 48],
  quiet: [92, 104, 117],
  accent: [14, 74, 104],
  accentLight: [126, 166, 186],
  tint: [236, 242, 245],
  rule: [205, 213, 219],
  grid: [222, 228, 232],
  warning: [158, 72, 16],
  warningTint: [252, 243, 234],
  paper: [255, 255, 255],
} as const satisfies Record<string, Color>;

/** A4 in mm. */
export const page = { width: 210, height: 297, left: 18, right: 18, top: 24, bottom: 20 } as const;

/** Sizes in pt. */
export const sizes = { title: 27, chapter: 16, section: 11.5, body: 9.5, table: 8.2, small: 7.4 } as const;

/** Line height in proportion to the size. */
export const leading = { body: 1.6, table: 1.42 } as const;

export const mmPerPoint = 25.4 / 72;

/** A colour between two, `part` 0…1 of the way. */
export function mix(from: Color, to: Color, part: number): Color {
  const between = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * part);
  return [between(0), between(1), between(2)];
}

import type { Chance } from './chance.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Damage = (bytes: Bytes, chance: Chance) => Bytes;

/** What happens to files on disks, in mails and in editors. */
export const fileDamages: Readonly<Record<string, Damage>> = {
  'bytes changed': (bytes, chance) => {
    const changed = bytes.slice();
    for (let count = 1 + chance.below(100); count > 0; count -= 1) changed[chance.below(bytes.length)] = chance.below(256);
    return changed;
  },
  'one bit flipped': (bytes, chance) => {
    const changed = bytes.slice();
    const at = chance.below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
    return changed;
  },
  'letters changed': (bytes, chance) => {
    const changed = bytes.slice();
    for (let count = 1 + chance.below(8); count > 0; count -= 1) changed[chance.below(bytes.length)] = chance.oneOf(plausible);
    return changed;
  },
  'end cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'start cut off': (bytes, chance) => bytes.slice(chance.below(bytes.length >> 1)),
  'piece missing': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  'piece twice': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.slice(0, to), bytes.slice(from));
  },
  'piece elsewhere': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    const rest = joined(bytes.slice(0, from), bytes.slice(to));
    const at = chance.below(rest.length);
    return joined(rest.slice(0, at), bytes.slice(from, to), rest.slice(at));
  },
  'block of zeros': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return bytes.slice().fill(0, from, to);
  },
  'lines missing': byLines((lines, chance) => {
    const from = chance.below(lines.length);
    return [...lines.slice(0, from), ...lines.slice(from + 1 + chance.below(5))];
  }),
  'lines twice': byLines((lines, chance) => {
    const from = chance.below(lines.length);
    const to = from + 1 + chance.below(5);
    return [...lines.slice(0, to), ...lines.slice(from)];
  }),
  'lines swapped': byLines((lines, chance) => {
    const swapped = [...lines];
    const [left, right] = [chance.below(lines.length), chance.below(lines.length)];
    swapped[left] = lines[right] ?? '';
    swapped[right] = lines[left] ?? '';
    return swapped;
  }),
  'values swapped': (bytes, chance) => {
    const text = new TextDecoder().decode(bytes);
    const values = [...text.matchAll(/"(?:full|most|partial|none|unknown|[YPNU])"|\b(?:true|false|\d{1,4})\b/gu)];
    const [left, right] = [chance.oneOf(values), chance.oneOf(values)].sort((one, other) => one.index - other.index);
    if (left === undefined || right === undefined || left === right) return bytes;
    const between = text.slice(left.index + left[0].length, right.index);
    const swapped = text.slice(0, left.index) + right[0] + between + left[0] + text.slice(right.index + right[0].length);
    return new TextEncoder().encode(swapped);
  },
};

const plausible: readonly number[] = Array.from('{}[]",:\\abflmnopstuYPNU0123456789-L').map((letter) => letter.charCodeAt(0));

function byLines(damage: (lines: readonly string[], chance: Chance) => readonly string[]): Damage {
  return (bytes, chance) => new TextEncoder().encode(damage(new TextDecoder().decode(bytes).split('\n'), chance).join('\n'));
}

/** Mostly short pieces, sometimes a large one. */
function stretch(length: number, chance: Chance): readonly [number, number] {
  const from = chance.below(length);
  const size = 1 + chance.below(chance.oneOf([10, 100, 1000, length >> 1]));
  return [from, Math.min(length, from + size)];
}

function joined(...pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

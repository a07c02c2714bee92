/** The box of a label around a chart whose middle is at y = 0. */
export type LabelBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * Moves labels that would overlap up or down, away from the middle of the chart, until they are free of each
 * other. Labels of the upper half move up, those of the lower half down; nothing moves sideways.
 *
 * @returns the new tops in the order given
 */
export function spreadLabels(boxes: readonly LabelBox[]): readonly number[] {
  const tops = boxes.map((box) => box.top);
  const middleOf = (index: number) => (boxes[index]?.top ?? 0) + (boxes[index]?.height ?? 0) / 2;
  const fromMiddle = boxes.map((_, index) => index).sort((left, right) => Math.abs(middleOf(left)) - Math.abs(middleOf(right)));
  const placed: number[] = [];
  for (const index of fromMiddle) {
    const box = boxes[index];
    if (box === undefined) continue;
    const isUpper = middleOf(index) < 0;
    // Those placed before lie nearer to the middle, so one pass from there outwards is enough.
    for (const other of placed) {
      const neighbour = boxes[other];
      if (neighbour === undefined || !overlaps(box, tops[index] ?? 0, neighbour, tops[other] ?? 0)) continue;
      tops[index] = isUpper ? (tops[other] ?? 0) - box.height : (tops[other] ?? 0) + neighbour.height;
    }
    placed.push(index);
  }
  return tops;
}

function overlaps(box: LabelBox, top: number, other: LabelBox, otherTop: number): boolean {
  const tolerance = 1e-6;
  return (
    box.left < other.left + other.width &&
    other.left < box.left + box.width &&
    top < otherTop + other.height - tolerance &&
    otherTop < top + box.height - tolerance
  );
}

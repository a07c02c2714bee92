import type { Block } from '../reportDocument.ts';
import type { ReportTexts } from '../reportTexts.ts';

/** Gives the chapters their numbers, in order through all parts. */
export function numberChapters(blocks: readonly Block[], { chapter }: Pick<ReportTexts, 'chapter'>): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 1) return block;
    number += 1;
    return { ...block, text: chapter(number, block.text) };
  });
}

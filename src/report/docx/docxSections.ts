import { SectionType, type ISectionOptions } from 'docx';
import { page } from '../pdf/theme.ts';
import type { Block, ReportDocument } from '../reportDocument.ts';
import { docxBlocks, type Marks } from './docxBlocks.ts';
import { coverBlocks } from './docxCover.ts';
import { footer, header } from './docxRunning.ts';
import { twipsPerMm } from './docxTheme.ts';

/** A stretch of the report with its own head and foot. */
type Stretch = { readonly name: string; readonly basis: string; readonly blocks: readonly Block[] };

/** The cover without head and foot, then a section for each part, as every part names its own editions at the foot. */
export function docxSections({ blocks, running }: ReportDocument): readonly ISectionOptions[] {
  const cover = blocks.find((block) => block.kind === 'cover');
  const marks = marksOf(blocks);
  const stretches = stretchesOf(blocks, running.basis);
  return [
    ...(cover === undefined ? [] : [{ properties: { page: paper }, children: coverBlocks(cover) }]),
    ...stretches.map(({ name, basis, blocks: own }) => ({
      properties: { page: paper, type: SectionType.NEXT_PAGE },
      headers: { default: header(running, name) },
      footers: { default: footer(running, basis) },
      children: docxBlocks(own, marks),
    })),
  ];
}

const paper = {
  size: { width: Math.round(page.width * twipsPerMm), height: Math.round(page.height * twipsPerMm) },
  margin: {
    left: Math.round(page.left * twipsPerMm),
    right: Math.round(page.right * twipsPerMm),
    top: Math.round(page.top * twipsPerMm),
    bottom: Math.round(page.bottom * twipsPerMm),
    header: Math.round(10 * twipsPerMm),
    footer: Math.round(8 * twipsPerMm),
  },
};

/** A block `part` begins a stretch; an empty one holds nothing to draw and is left out. */
function stretchesOf(blocks: readonly Block[], basis: string): readonly Stretch[] {
  let stretch: Stretch = { name: '', basis, blocks: [] };
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    if (block.kind === 'cover') continue;
    if (block.kind === 'part') {
      stretches.push(stretch);
      stretch = { name: block.name, basis: block.basis, blocks: [block] };
    } else stretch = { ...stretch, blocks: [...stretch.blocks, block] };
  }
  return [...stretches, stretch].filter(({ blocks: own }) => own.some(({ kind }) => kind !== 'part' && kind !== 'pageBreak'));
}

/** Chapters and named parts in their order, each with a place that the contents lead to. */
function marksOf(blocks: readonly Block[]): Marks {
  const titles = blocks.flatMap((block): readonly (readonly [Block, string])[] => {
    if (block.kind === 'part' && block.name !== '') return [[block, block.name]];
    return block.kind === 'heading' && block.level === 1 ? [[block, block.text]] : [];
  });
  return new Map(titles.map(([block, title], index) => [block, { title, id: `chapter${index + 1}` }]));
}

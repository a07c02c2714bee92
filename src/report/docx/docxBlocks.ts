import { Bookmark, BorderStyle, HeadingLevel, LeaderType, Paragraph, ShadingType, TabStopType, TableOfContents, TextRun, type Table } from 'docx';
import type { Block, ListItem, Tone } from '../reportDocument.ts';
import { barsTable, figureTables, radarTable, stepTables, tileTable } from './docxCharts.ts';
import { drawTable } from './docxTable.ts';
import { hex, sizes } from './docxTheme.ts';
import { line, runs, type Look } from './docxText.ts';

/** Where the contents lead to. */
export type Marks = ReadonlyMap<Block, { readonly title: string; readonly id: string }>;

export type Drawn = Paragraph | Table | TableOfContents;

/** Blocks one below the other; a page break goes to the heading that follows it, so that no empty line is left. */
export function docxBlocks(blocks: readonly Block[], marks: Marks): readonly Drawn[] {
  return blocks.flatMap((block, index): readonly Drawn[] => {
    const isFirst = blocks.slice(0, index).every(({ kind }) => kind === 'pageBreak' || kind === 'part');
    const isBroken = !isFirst && blocks[index - 1]?.kind === 'pageBreak';
    if (block.kind === 'heading') return [heading(block, marks, isBroken)];
    return [...(isBroken ? [new Paragraph({ pageBreakBefore: true })] : []), ...drawBlock(block, marks)];
  });
}

function drawBlock(block: Exclude<Block, { kind: 'heading' }>, marks: Marks): readonly Drawn[] {
  switch (block.kind) {
    case 'cover':
    case 'pageBreak':
    // Word has a shape for every character.
    case 'missingCharacters':
      return [];
    case 'contents':
      return contents(block.title, marks);
    case 'part':
      return block.name === '' ? [] : [new Paragraph({ style: 'Part', outlineLevel: 0, children: marked(block, block.name, marks) })];
    case 'paragraph':
      return [line(block.text, tones[block.tone])];
    case 'note':
      return note(block);
    case 'figures':
      return spaced(figureTables(block.figures));
    case 'list':
      return block.items.map(listItem);
    case 'radar':
      return spaced([radarTable(block)]);
    case 'bars':
      return spaced([barsTable(block)]);
    case 'steps':
      return spaced(stepTables(block));
    case 'tiles':
      return spaced([tileTable(block)]);
    case 'table':
      return spaced([drawTable(block)]);
    case 'code':
      return note({ tone: 'plain', title: `${block.label}  ${block.code}`, paragraphs: block.paragraphs });
    case 'columns':
      return block.columns.flatMap((column) => docxBlocks(column.blocks, marks));
    case 'fitting':
      return docxBlocks(block.lengths[0] ?? [], marks);
  }
}

const tones: Readonly<Record<Tone, Look>> = { body: {}, quiet: { color: hex.quiet, size: sizes.table }, strong: { bold: true } };

function heading(block: Extract<Block, { kind: 'heading' }>, marks: Marks, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore,
    children: marked(block, block.text, marks),
  });
}

function marked(block: Block, text: string, marks: Marks) {
  const mark = marks.get(block);
  return mark === undefined ? [...runs(text)] : [new Bookmark({ id: mark.id, children: runs(text) })];
}

/** Word fills in the page numbers when the reader updates the field; until then the chapters stand there as links. */
function contents(title: string, marks: Marks): readonly Drawn[] {
  return [
    line(title, { size: sizes.chapter, bold: true, color: hex.accent }, { spacing: { after: 200 } }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-1',
      useAppliedParagraphOutlineLevel: true,
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: Array.from(marks.values(), ({ title: chapter, id }) => ({ title: chapter, level: 1, href: id })),
    }),
  ];
}

/** Shaded paragraphs with a bar at the left; Word joins those that follow each other into one box. */
function note({ tone, title, paragraphs }: Pick<Extract<Block, { kind: 'note' }>, 'tone' | 'title' | 'paragraphs'>): readonly Paragraph[] {
  const [fill, bar] = tone === 'plain' ? [hex.tint, hex.accent] : [hex.warningTint, hex.warning];
  const box = {
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: bar } },
    indent: { left: 200, right: 200 },
    keepLines: true,
  };
  const last = paragraphs.length - 1;
  return [
    line(title, { bold: true, color: bar }, { ...box, keepNext: paragraphs.length > 0, spacing: { before: 160, after: paragraphs.length > 0 ? 0 : 200 } }),
    ...paragraphs.map((text, index) => line(text, {}, { ...box, spacing: { after: index === last ? 200 : 0 } })),
  ];
}

function listItem({ mark, lead, text }: ListItem): Paragraph {
  const indent = 420;
  return new Paragraph({
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: TabStopType.LEFT, position: indent }],
    children: [...runs(mark, { color: hex.accent, bold: true }), new TextRun({ children: ['\t'] }), ...runs(lead, { bold: true }), new TextRun({ text: lead === '' || text === '' ? '' : '  ' }), ...runs(text)],
  });
}

/** Tables that follow each other grow together in Word unless a line stands between. */
function spaced(tables: readonly Table[]): readonly Drawn[] {
  return tables.flatMap((table) => [table, new Paragraph({ spacing: { after: 60, line: 120 } })]);
}

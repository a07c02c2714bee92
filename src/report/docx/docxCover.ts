import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx';
import type { CoverBlock, Logo } from '../reportDocument.ts';
import { plainTable } from './docxTables.ts';
import { hex, sizes, textWidth } from './docxTheme.ts';
import { cellLine, line, quiet } from './docxText.ts';

/** The cover: what the report is, about whom, and what it is not. */
export function coverBlocks(cover: CoverBlock): readonly (Paragraph | Table)[] {
  const label = Math.round(textWidth * 0.26);
  return [
    line(cover.product, { size: 26, color: hex.accent, bold: true }),
    line(cover.badge, { size: 21, color: hex.warning, bold: true }, { alignment: AlignmentType.RIGHT, spacing: { after: 1400 } }),
    line(cover.title, { size: sizes.title, color: hex.accent, bold: true }, { spacing: { after: 120, line: 320 } }),
    line(cover.subtitle, { size: 21, color: hex.quiet }, { spacing: { after: 500 } }),
    line(cover.company, { size: cover.company.length > 60 ? 26 : sizes.company, bold: true }, { spacing: { after: 160, line: 320 } }),
    ...(cover.warning === null ? [] : [line(cover.warning, { size: 21, color: hex.warning, bold: true })]),
    ...preparedBy(cover),
    line('', {}, { spacing: { after: 500 } }),
    plainTable(
      [label, textWidth - label],
      cover.facts.map((fact) => [[cellLine(fact.label, { size: sizes.body, ...quiet })], [cellLine(fact.value, { size: sizes.body })]]),
      'lines',
    ),
    line(cover.notice, { size: sizes.table, color: hex.quiet }, { spacing: { before: 240 } }),
  ];
}

function preparedBy({ preparedBy: maker }: CoverBlock): readonly Paragraph[] {
  if (maker === undefined) return [];
  const { label, name, logo } = maker;
  return [
    ...(name === '' ? [] : [line(`${label}  ${name}`, { size: 21 }, { spacing: { before: 200, after: 80 } })]),
    ...(logo === null ? [] : [new Paragraph({ children: [picture(logo, name)] })]),
  ];
}

/** At most 45 mm wide and 18 mm high, in pixels of 1/96 inch. */
const box = { width: 170, height: 68 } as const;

function picture({ format, width, height, base64 }: Logo, name: string): ImageRun {
  const scale = Math.min(box.width / width, box.height / height);
  return new ImageRun({
    type: format === 'png' ? 'png' : 'jpg',
    data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    transformation: { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
    altText: { name: 'logo', title: name, description: name },
  });
}

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTables } from '../src/exchange/workbook.ts';
import { buildReport, collectReport, renderDocx, renderPdf, renderTables } from '../src/report/index.ts';
import { hostileAssessment, hostileTexts } from './builders/hostileTexts.ts';
import { parseXml } from './builders/parseXml.ts';
import { reportFont, shelf } from './builders/reports.ts';

const texts = hostileTexts(1000);
const made: { docx: Parts; xlsx: Parts; pdf: string } = { docx: new Map(), xlsx: new Map(), pdf: '' };

type Parts = ReadonlyMap<string, string>;

describe('a report of a thousand hostile names, notes and proofs', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const settings = { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0', preparedBy: { name: texts.slice(0, 45).join(''), logo: null } } as const;
    const input = await collectReport(hostileAssessment(texts), shelf, settings);
    const document = buildReport(input);
    made.docx = partsOf(await renderDocx(document));
    made.xlsx = partsOf(writeTables(renderTables(input), '2026-11-24', texts.slice(0, 30).join('')));
    made.pdf = Buffer.from(renderPdf(document, reportFont).bytes).toString('latin1');
  }, 300_000);

  it('is made of a thousand different texts', () => {
    expect(new Set(texts).size).toBe(1000);
  });

  it.each(['docx', 'xlsx'] as const)('is well-formed XML in every part, without a macro, an embedded file or a way out (%s)', (kind) => {
    for (const [name, xml] of made[kind]) {
      expect(() => parseXml(xml)).not.toThrow();
      expect(name).toMatch(/\.(xml|rels)$/u);
      expect(name).not.toMatch(/vba|macro|activeX|embeddings|externalLink/iu);
      if (!name.endsWith('.rels')) continue;
      expect(xml).not.toContain('TargetMode');
      expect(xml).not.toMatch(/Target="[^"]*:/u);
    }
    expect(made[kind].get('[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject/u);
  });

  // In well-formed XML every `<` begins a mark, so marks can be looked for in the text.
  it('holds in Word no field but the contents and the page numbers, no link to the outside, and no element of somebody else', () => {
    const word = [...made.docx].filter(([name]) => name.startsWith('word/') && name.endsWith('.xml')).map(([, xml]) => xml).join('');

    expect([...new Set(Array.from(word.matchAll(/<w:instrText[^>]*>([^<]*)</gu), (match) => match[1]?.trim()))].sort()).toEqual([
      'NUMPAGES', 'PAGE', 'TOC \\h \\o &quot;1-1&quot; \\u',
    ]);
    expect([...word.matchAll(/<w:hyperlink [^>]*>/gu)].filter(([mark]) => !/w:anchor="chapter\d+"/u.test(mark) || mark.includes('r:id'))).toEqual([]);
    expect(word).not.toMatch(/<(\w+:)?(script|img|object|altChunk|control|fldSimple|OLEObject)[ />]/u);
  });

  it('holds in the workbook no formula and no link, and every text is a text', () => {
    const book = [...made.xlsx.values()].join('');
    const sheets = [...made.xlsx].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml).join('');

    expect(book).not.toMatch(/<(f|formula1|hyperlinks?|ddeLink|script|externalReferences?)[ />]/u);
    const cells = Array.from(sheets.matchAll(/<c [^>]*?( t="s")?><v>([^<]*)<\/v><\/c>/gu), ([, type, value = '']) => ({ type, value }));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(({ type, value }) => type === undefined && !/^-?\d+(\.\d+)?$/u.test(value))).toEqual([]);
  });

  it('keeps the texts themselves, to be read and not to be run', () => {
    const word = made.docx.get('word/document.xml');
    const table = made.xlsx.get('xl/sharedStrings.xml');

    for (const text of ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;/si&gt;&lt;/sst&gt;&lt;f&gt;1&lt;/f&gt;', '=HYPERLINK(&quot;http://example.invalid&quot;']) {
      expect(word).toContain(text);
      expect(table).toContain(text);
    }
  });

  it('holds in the PDF no script, no action, no file and no link to the outside', () => {
    const names = outsideTexts(made.pdf).match(/\/[A-Za-z]+/gu) ?? [];

    expect(names).toContain('/Catalog');
    expect(names.filter((name) => /^\/(JavaScript|JS|Launch|URI|SubmitForm|GoToR|GoToE|EmbeddedFiles?|RichMedia|AA|AcroForm|XFA)$/u.test(name))).toEqual([]);
    expect(made.pdf.match(/%%EOF/gu)?.length).toBeGreaterThan(0);
    expect(made.pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  });

  it('has a table of places in the PDF that leads to every object', () => {
    const place = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(made.pdf)?.[1]);
    const entries = [...made.pdf.slice(place).matchAll(/^(\d{10}) 00000 n/gmu)].map((match) => Number(match[1]));

    expect(made.pdf.slice(place, place + 4)).toBe('xref');
    expect(entries.length).toBeGreaterThan(10);
    entries.forEach((at, index) => {
      expect(made.pdf.slice(at, at + 24).startsWith(`${index + 1} 0 obj`)).toBe(true);
    });
  });
});

function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A PDF without its streams and its texts, in which alone a foreign text may stand. */
function outsideTexts(pdf: string): string {
  const bare = pdf.replace(/stream\r?\n[\s\S]*?\r?\nendstream/gu, '');
  let outside = '';
  let depth = 0;
  for (let index = 0; index < bare.length; index += 1) {
    const character = bare[index] ?? '';
    if (depth > 0 && character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

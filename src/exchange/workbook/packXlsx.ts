import { strToU8, zipSync } from 'fflate';
import { rangeOf, sheetXml, type SharedTexts } from './sheetXml.ts';
import type { SheetModel } from './sheetModel.ts';
import { stylesXml } from './stylesXml.ts';
import { escapeCellText, escapeXml, linkNamespace, mainNamespace, xmlPart } from './xmlWriting.ts';

/**
 * Packs sheets into an `.xlsx` file (ECMA-376). Written here and not by a library, because those at hand compress in workers
 * made of blobs, which the page's policy forbids, and know neither choice lists nor repeated heads.
 *
 * @param madeAt the day and time that the archive's entries bear
 */
export function packXlsx(sheets: readonly SheetModel[], madeAt: Date): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  const shared: SharedTexts = {
    numberOf: (text) => {
      const number = texts.get(text) ?? texts.size;
      texts.set(text, number);
      return number;
    },
  };
  const sheetParts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, shared, index === 0)] as const);
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', links([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', links([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']])],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', sharedTexts([...texts.keys()])],
    ...sheetParts,
  ] as const;
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 6, mtime: madeAt });
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheetCount: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheetCount }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  return xmlPart(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `${overrides.map(([part, kind]) => `<Override PartName="${part}" ContentType="${contentType}.${kind}+xml"/>`).join('')}</Types>`,
  );
}

function links(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${linkNamespace}/${kind}" Target="${target}"/>`);
  return xmlPart(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`);
}

function workbook(sheets: readonly SheetModel[]): string {
  const entries = sheets.map(({ name, isHidden }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`);
  const names = definedNames(sheets);
  return xmlPart(
    `<workbook xmlns="${mainNamespace}" xmlns:r="${linkNamespace}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${entries.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
  );
}

/** Heads that are repeated on every printed page, and where the filters stand. */
function definedNames(sheets: readonly SheetModel[]): string {
  const framed = sheets.flatMap((sheet, index) => (sheet.frozen === null ? [] : [{ sheet, index, rows: sheet.frozen.rows }]));
  const quoted = (name: string) => escapeXml(`'${name.replace(/'/gu, "''")}'`);
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return [
    ...framed.map(({ sheet, index, rows }) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(sheet.name)}!${absolute(rangeOf(sheet, rows))}</definedName>`),
    ...framed.map(({ sheet, index, rows }) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(sheet.name)}!$1:$${rows}</definedName>`),
  ].join('');
}

function sharedTexts(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
  return xmlPart(`<sst xmlns="${mainNamespace}" uniqueCount="${texts.length}">${items.join('')}</sst>`);
}

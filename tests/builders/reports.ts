import { readFileSync } from 'node:fs';
import { gunzipSync, inflateSync } from 'node:zlib';
import type { Assessment, SecurityResponse } from '../../src/core/assessment/index.ts';
import type { Catalogue, Edition, EditionRef } from '../../src/core/edition/index.ts';
import type { LadderFacts } from '../../src/core/ladder/index.ts';
import { buildReport, collectReport, fontFileName, type ReportDocument, type ReportLanguage, type ReportShelf } from '../../src/report/index.ts';
import { anAssessment } from './assessments.ts';
import type { TableCell } from '../../src/report/reportDocument.ts';
import { readJson } from './readJson.ts';
import { infosec } from './security.ts';

/** The editions and data as they are published with the app. */
export const shelf: ReportShelf = {
  entries: (readJson('questionnaires/catalogue.json') as Catalogue).editions, // checked by the editions' own tests
  findEdition: (ref) => Promise.resolve(findEdition(ref)),
  loadData: (path) => Promise.resolve(readJson(`questionnaires/${path}`)),
};

/** The report font, opened. */
export const reportFont = new Uint8Array(gunzipSync(readFileSync(new URL(`../../public/fonts/${fontFileName}`, import.meta.url))));

/** The report of an assessment, made on a fixed day. */
export async function reportOf(assessment: Assessment, language: ReportLanguage = 'zh-CN'): Promise<ReportDocument> {
  return buildReport(await collectReport(assessment, shelf, { language, date: '2026-11-24', appVersion: '1.0.0' }));
}

/** The security response of a worked example: `v1` a medium car-parts maker, `v2` a small moulding firm. */
export function securityExample(example: 'v1' | 'v2'): SecurityResponse {
  type Golden = { readonly flags: readonly string[]; readonly everyAnswer: string; readonly answers: Readonly<Record<string, string>> };
  const { flags, everyAnswer, answers } = readJson(`questionnaires/infosec/0.1.0/cases/example-${example}.json`) as Golden; // checked by the editions' own tests
  const scored = infosec.questionnaire.questions.filter(
    ({ tier, appliesIf }) => infosec.rubric.scoredTiers.includes(tier) && appliesIf.every((flag) => flags.includes(flag)),
  );
  return {
    flags: Object.fromEntries(infosec.questionnaire.flags.map(({ id }) => [id, flags.includes(id)])),
    answers: Object.fromEntries(scored.map(({ id }) => [id, { value: answers[id] ?? everyAnswer }])),
  } as SecurityResponse; // the answers are those of the golden case
}

/** An assessment that answers only these parts. */
export function assessmentOf(parts: {
  readonly maturity?: Assessment;
  readonly security?: SecurityResponse;
  readonly ladder?: LadderFacts;
}): Assessment {
  const { maturity, security, ladder } = parts;
  return {
    ...anAssessment(),
    responses: {
      ...maturity?.responses,
      ...(security === undefined ? {} : { 'infosec@0.1.0': security }),
      ...(ladder === undefined ? {} : { 'cq-ladder': ladder }),
    },
  };
}

/** Everything a document says, one text after the other. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join('') : '';
}

/** The rows of every table, cell by cell; a cell of two texts gives its first. */
export function tablesOf(document: ReportDocument): readonly (readonly (readonly string[])[])[] {
  return document.blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : [block.rows.map((row) => (row.kind === 'row' ? row.cells.map((cell) => textOfCell(cell)) : [row.text]))],
  );
}

function textOfCell(cell: TableCell): string {
  switch (cell.kind) {
    case 'titled':
      return cell.title;
    case 'choices':
      return cell.labels.join(' ');
    case 'ruled':
      return cell.lines.flat().join(' ');
    default:
      return cell.text;
  }
}

/** The titles of the chapters. */
export function chaptersOf(document: ReportDocument): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

/** The text of each page as a reader copies it: glyph numbers read through the file's own ToUnicode map. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  const streams = [...Buffer.from(bytes).toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/gu)].map((match) =>
    inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'),
  );
  const map = new Map([...(streams.find((stream) => stream.startsWith('/CIDInit')) ?? '').matchAll(/^<(\w{4})><(\w+)>$/gmu)].map((line) => [line[1], line[2]]));
  const characterOf = (glyph: string) => {
    const units = map.get(glyph);
    if (glyph === '0000' || units === undefined) throw new Error(`glyph ${glyph} stands for no character`);
    return String.fromCharCode(...(units.match(/\w{4}/gu) ?? []).map((unit) => parseInt(unit, 16)));
  };
  return streams
    .filter((stream) => stream.includes('\nBT\n'))
    .map((page) => [...page.matchAll(/<((?:\w{4})+)> Tj/gu)].map((run) => (run[1]?.match(/\w{4}/gu) ?? []).map(characterOf).join('')).join(''));
}

const editions = new Map<EditionRef, Edition | undefined>();

function findEdition(ref: EditionRef): Edition | undefined {
  if (!editions.has(ref)) editions.set(ref, readEdition(ref));
  return editions.get(ref);
}

function readEdition(ref: EditionRef): Edition | undefined {
  const [id = '', version = ''] = ref.split('@');
  const entry = shelf.entries.find((candidate) => candidate.id === id && candidate.version === version);
  if (entry === undefined) return undefined;
  const folder = `questionnaires/${id}/${version}`;
  // Checked by the editions' own tests.
  return { method: entry.method, questionnaire: readJson(`${folder}/questionnaire.json`), rubric: readJson(`${folder}/rubric.json`) } as Edition;
}

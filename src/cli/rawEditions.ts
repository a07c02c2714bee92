import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonText } from '../core/assessment/index.ts';
import { catalogueSchema, type Catalogue, type EditionFault, type RawEditionFiles } from '../core/edition/index.ts';
import { schemaFaults } from '../core/shared/index.ts';

/** An edition as it lies on disk, and its files that are no JSON. */
export type RawEdition = Omit<RawEditionFiles, 'entry'> & { readonly unread: readonly EditionFault[] };

/** The catalogue of a questionnaires folder; without one that can be used, an empty one and the faults. */
export async function readCatalogue(folder: string): Promise<{ readonly catalogue: Catalogue; readonly faults: readonly EditionFault[] }> {
  const read = await readJsonFile(folder, 'catalogue.json');
  if (read.content === undefined) {
    const faults: readonly EditionFault[] = [{ type: 'missing', file: 'catalogue.json', detail: 'no such file' }];
    return { catalogue: { editions: [] }, faults: read.faults.length > 0 ? read.faults : faults };
  }
  const parsed = catalogueSchema.safeParse(read.content);
  if (parsed.success) return { catalogue: parsed.data, faults: [] };
  return {
    catalogue: { editions: [] },
    faults: schemaFaults(parsed.error).map((detail) => ({ type: 'form', file: 'catalogue.json', detail })),
  };
}

/**
 * Every folder `<id>/<version>` of a questionnaires folder, in order of the names.
 *
 * @throws when the folder itself cannot be read
 */
export async function readRawEditions(folder: string): Promise<readonly RawEdition[]> {
  const editions: RawEdition[] = [];
  for (const id of await foldersIn(folder)) {
    for (const version of await foldersIn(join(folder, id))) editions.push(await readRawEdition(join(folder, id, version), id, version));
  }
  return editions;
}

async function readRawEdition(folder: string, id: string, version: string): Promise<RawEdition> {
  const questionnaire = await readJsonFile(folder, 'questionnaire.json');
  const rubric = await readJsonFile(folder, 'rubric.json');
  const chinese = await readJsonFile(folder, 'texts.zh-CN.json');
  const english = await readJsonFile(folder, 'texts.en.json');
  const names = await readdir(join(folder, 'cases')).catch((): string[] => []);
  const cases = await Promise.all(names.sort().map(async (file) => ({ file, ...(await readJsonFile(folder, `cases/${file}`)) })));
  return {
    id,
    version,
    questionnaire: questionnaire.content,
    rubric: rubric.content,
    texts: { 'zh-CN': chinese.content, en: english.content },
    cases: cases.map(({ file, content }) => ({ file, content })),
    unread: [questionnaire, rubric, chinese, english, ...cases].flatMap((file) => file.faults),
  };
}

type ReadFile = { readonly content: unknown; readonly faults: readonly EditionFault[] };

async function readJsonFile(folder: string, file: string): Promise<ReadFile> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch {
    return { content: undefined, faults: [] };
  }
  const json = readJsonText(text);
  if (json.ok) return { content: json.value, faults: [] };
  const { type, ...where } = json.error;
  const detail = [type, ...Object.entries(where).map(([name, value]) => `${name} ${String(value)}`)].join(', ');
  return { content: undefined, faults: [{ type: 'form', file, detail }] };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

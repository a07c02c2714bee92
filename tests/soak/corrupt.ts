import { isDeepStrictEqual } from 'node:util';
import { salvageStored, sealedText, type Assessment, type Salvage } from '../../src/core/assessment/index.ts';
import { readAssessmentFile, salvageAssessmentFile } from '../../src/exchange/reading.ts';
import { chanceOf, type Chance } from './chance.ts';
import { fileDamages } from './damageFile.ts';
import { hiddenDamages, visibleDamages } from './damageRecord.ts';
import { findBuiltEdition, soakedAssessments } from './soakedAssessments.ts';

/** What came of one damaged document. */
type Outcome = { readonly kind: 'whole' } | { readonly kind: 'refused' } | { readonly kind: 'salvaged'; readonly answers: number; readonly of: number; readonly isProven: boolean };

const fallback = { id: 'fallback-0000', date: '2026-01-01' };

/**
 * Damages as many files and stored records as told, half of each, and opens or salvages each (SPEC F4, F5).
 *
 * @returns a table of what came of them
 * @throws where a law is broken: nothing throws, nothing wrong opens, every answer kept is the original one
 */
export async function corruptSoak(count: number): Promise<string> {
  const assessments = await soakedAssessments();
  const files = assessments.map((assessment) => new TextEncoder().encode(sealedText(assessment)));
  const records = assessments.map((assessment) => JSON.parse(sealedText(assessment)) as object); // an object by its format
  const table = new Map<string, Outcome[]>();
  for (let seed = 0; seed < count; seed += 1) {
    const chance = chanceOf(seed);
    const which = chance.below(assessments.length);
    const original = assessments[which];
    const file = files[which];
    const record = records[which];
    if (original === undefined || file === undefined || record === undefined) throw new RangeError('no such assessment');
    const [name, outcome] = seed % 2 === 0 ? await soakFile(file, original, chance) : await soakRecord(record, original, chance);
    if (typeof outcome === 'string') throw new Error(`seed ${seed}, ${name}: ${outcome}`);
    table.set(name, [...(table.get(name) ?? []), outcome]);
  }
  return [`${count} damaged documents`, ...tableLines(table)].join('\n');
}

async function soakFile(bytes: Uint8Array<ArrayBuffer>, original: Assessment, chance: Chance): Promise<readonly [string, Outcome | string]> {
  const [name, damage] = chance.oneOf(Object.entries(fileDamages));
  const file = new Blob([damage(bytes, chance)]);
  const opened = await readAssessmentFile(file, findBuiltEdition, { refuseAltered: true });
  const title = `file: ${name}`;
  if (opened.ok) return [title, isDeepStrictEqual(known(opened.value), known(original)) ? { kind: 'whole' } : 'something wrong was opened'];
  const salvaged = await salvageAssessmentFile(file, findBuiltEdition, fallback);
  return [title, salvaged.ok ? await judge(salvaged.value, original) : { kind: 'refused' }];
}

async function soakRecord(record: object, original: Assessment, chance: Chance): Promise<readonly [string, Outcome | string]> {
  const isSealed = chance.below(2) === 0;
  const [name, damage] = chance.oneOf(Object.entries(isSealed ? { ...visibleDamages, ...hiddenDamages } : visibleDamages));
  const damaged = structuredClone(record);
  if (!isSealed) Reflect.deleteProperty(damaged, 'sums');
  damage(damaged, chance);
  const salvaged = await salvageStored(damaged, findBuiltEdition, fallback);
  const title = `record${isSealed ? ' with checksums' : ''}: ${name}`;
  if (!salvaged.ok) return [title, { kind: 'refused' }];
  const outcome = await judge(salvaged.value, original);
  if (typeof outcome === 'string' || salvaged.value.lost.length > 0) return [title, outcome];
  return [title, !isSealed || isDeepStrictEqual(salvaged.value.assessment, original) ? { kind: 'whole' } : 'a change was not noticed'];
}

/** Holds what was salvaged against the original. */
async function judge({ assessment, kept, lost, proven }: Salvage, original: Assessment): Promise<Outcome | string> {
  const reopened = await readAssessmentFile(new Blob([sealedText(assessment)]), findBuiltEdition, { refuseAltered: true });
  if (!reopened.ok) return `what was salvaged does not open: ${JSON.stringify(reopened.error)}`;
  if (!isDeepStrictEqual(reopened.value, assessment)) return 'what was salvaged is not what is written';
  const wanted = entriesOf(original);
  for (const [path, entry] of entriesOf(assessment)) {
    const before = wanted.get(path);
    const isListed = lost.some((part) => part.path === path || part.path.startsWith(`${path}.`));
    if (entry['value'] !== undefined && entry['value'] !== before?.['value']) return `${path} is another answer`;
    if (proven && !isListed && !isDeepStrictEqual(entry, before)) return `${path} differs and is not listed`;
  }
  return { kind: 'salvaged', answers: kept.answers, of: [...wanted.values()].filter((entry) => entry['value'] !== undefined).length, isProven: proven };
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(assessment: Assessment): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [ref, response] of Object.entries(assessment.responses)) {
    for (const [id, entry] of Object.entries((response['answers'] ?? {}) as Record<string, Entry>)) { // of an assessment that opens
      entries.set(`responses.${ref}.answers.${id}`, entry);
    }
  }
  return entries;
}

/** Without fields that this app does not know: a name damaged into another is such a field. */
function known({ format, formatVersion, id, round, company, responses }: Assessment) {
  return { format, formatVersion, id, round, company, responses };
}

function tableLines(table: ReadonlyMap<string, readonly Outcome[]>): readonly string[] {
  const header = ['', 'opened whole', 'salvaged', 'answers kept', 'without checksums', 'refused'];
  const names = [...table.keys()].sort();
  const rows = [...names.map((name) => row(name, table.get(name) ?? [])), row('all', [...table.values()].flat())];
  return [header, ...rows].map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(18))).join('').trimEnd());
}

function row(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const salvaged = outcomes.flatMap((outcome) => (outcome.kind === 'salvaged' ? [outcome] : []));
  const answers = salvaged.reduce((sum, outcome) => sum + outcome.answers, 0);
  const of = salvaged.reduce((sum, outcome) => sum + outcome.of, 0);
  return [
    name,
    String(outcomes.filter(({ kind }) => kind === 'whole').length),
    String(salvaged.length),
    of === 0 ? '–' : `${((100 * answers) / of).toFixed(1)} %`,
    String(salvaged.filter(({ isProven }) => !isProven).length),
    String(outcomes.filter(({ kind }) => kind === 'refused').length),
  ];
}

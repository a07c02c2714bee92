import { isEditionRef, type Edition } from '../edition/index.ts';
import { failure, type Result } from '../shared/index.ts';
import { fileShape } from './damagedShape.ts';
import { readDamagedText } from './damagedText.ts';
import { previewOf } from './filePreview.ts';
import { findSums, splitSums, withoutSums } from './fileSums.ts';
import { createLostParts } from './lostParts.ts';
import { maximumFileBytes, tooLarge, type EditionLookup } from './openAssessment.ts';
import { plainJson } from './plainJson.ts';
import { resolveDamaged } from './resolveDamaged.ts';
import { isObject } from './responseFaults.ts';
import type { Salvage, SalvageError, SalvageFallback } from './salvage.ts';
import { salvageContent } from './salvageContent.ts';

/**
 * Reads what can be read exactly of the text of a damaged assessment file, item by item, and lists the rest
 * (SPEC F5). Nothing is guessed: a part is kept only when its text is JSON, what surrounds it is too, its
 * edition allows it, and the checksums of the file, where it has them, prove it.
 *
 * Never throws; of an intact file nothing is lost and the result equals that of `openAssessment`.
 */
export async function salvageAssessment(
  text: string,
  findEdition: EditionLookup,
  fallback: SalvageFallback,
): Promise<Result<Salvage, SalvageError>> {
  if (text.length > maximumFileBytes) return failure(tooLarge(text.length));
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lost = createLostParts();
  const named = await editionsNamedIn(source, findEdition);
  const { root, endsEarly } = readDamagedText(source, fileShape(named.known), lost);
  const sums = findSums(source);
  const content = plainJson(resolveDamaged(root, sums, lost), lost);
  const unknown = named.unknown.find((ref) => sums === null && lost.touches(['responses', ref]));
  if (unknown !== undefined) {
    return failure({ type: 'unknownEdition', edition: unknown, preview: previewOf(isObject(content) ? content : {}) });
  }
  return salvageContent({ content: isObject(content) ? withoutSums(content) : content, sums, lost, endsEarly }, findEdition, fallback);
}

/**
 * The same for a value that the browser had stored and that fails its check (SPEC F5): it may hold anything
 * a database can. Checksums count where the record has them.
 */
export async function salvageStored(
  value: unknown,
  findEdition: EditionLookup,
  fallback: SalvageFallback,
): Promise<Result<Salvage, SalvageError>> {
  const lost = createLostParts();
  const plain = plainJson(value, lost);
  const { content, sums } = isObject(plain) ? splitSums(plain) : { content: plain, sums: null };
  return salvageContent({ content, sums, lost, endsEarly: false }, findEdition, fallback);
}

/** At most so many editions are looked for; a file answers three. */
const mostEditions = 20;

async function editionsNamedIn(text: string, findEdition: EditionLookup): Promise<{
  readonly known: ReadonlyMap<string, Edition>;
  readonly unknown: readonly string[];
}> {
  const refs = new Set<string>();
  for (const match of text.matchAll(/"([a-z][a-z0-9-]{0,60}@\d{1,6}\.\d{1,6}\.\d{1,6})"[ \t\r\n]*:/gu)) {
    if (refs.size < mostEditions) refs.add(match[1] ?? '');
  }
  const known = new Map<string, Edition>();
  const unknown: string[] = [];
  for (const ref of refs) {
    const edition = isEditionRef(ref) ? await findEdition(ref) : undefined;
    if (edition === undefined) unknown.push(ref);
    else known.set(ref, edition);
  }
  return { known, unknown };
}

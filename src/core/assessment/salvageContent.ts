import { isEditionRef, type Edition } from '../edition/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { assessmentFormatVersion } from './assessmentText.ts';
import { countKept } from './countKept.ts';
import { createAssessment } from './createAssessment.ts';
import { previewOf } from './filePreview.ts';
import type { FileSums } from './fileSums.ts';
import { ladderResponseKey } from './ladderFacts.ts';
import type { LostParts } from './lostParts.ts';
import type { EditionLookup } from './openAssessment.ts';
import { pruneToSchema } from './pruneToSchema.ts';
import { describeValue, isObject } from './responseFaults.ts';
import type { Salvage, SalvageError, SalvageFallback } from './salvage.ts';
import { salvageResponse } from './salvageResponse.ts';
import { shorten } from './shorten.ts';
import { provesAny, verifyParts } from './verifyParts.ts';

/** What was read of a damaged file or record before its content is judged. */
export type DamagedContent = {
  readonly content: unknown;
  readonly sums: FileSums | null;
  readonly lost: LostParts;
  readonly endsEarly: boolean;
};

/**
 * Judges plain values item by item (SPEC F5): what the checksums or the schemas do not allow is listed, the
 * rest is an assessment that opens. A newer format and an unknown edition are refused as a whole (SPEC F3).
 */
export async function salvageContent(
  damaged: DamagedContent,
  findEdition: EditionLookup,
  fallback: SalvageFallback,
): Promise<Result<Salvage, SalvageError>> {
  const { content, sums, lost } = damaged;
  if (!isObject(content)) return failure({ type: 'notOurs', found: describeValue(content) });
  const tooNew = newerFormat(content, sums);
  if (tooNew !== null) return failure(tooNew);
  const editions = await editionsOf(content, damaged, findEdition);
  if (!editions.ok) return editions;
  const exact = sums === null ? content : verifyParts(content, sums, lost);
  const defaults = createAssessment({ id: fallback.id, date: fallback.date, roundLabel: '' });
  const pruned = pruneToSchema(assessmentSchema, exact ?? {}, [], lost, defaults);
  if (pruned === null) return failure({ type: 'nothingLeft' });
  const assessment = { ...pruned, responses: salvageResponses(pruned, editions.value, lost) };
  const kept = countKept(assessment);
  const isRecognised = content['format'] === 'zhiti.assessment';
  const hasItems = kept.entries + kept.flags + kept.facts > 0;
  // Another format may look alike; only the file's own checksums tell that its name is what was damaged.
  if (!isRecognised && (!hasItems || (sums === null && content['format'] !== undefined))) {
    return failure({ type: 'notOurs', found: describeValue(content['format']) });
  }
  const all = lost.all();
  if (!hasItems && assessment.company.name === '' && all.length > 0) return failure({ type: 'nothingLeft' });
  return success({ assessment, kept, lost: all, endsEarly: damaged.endsEarly, proven: sums !== null });
}

/** A number that the checksums disown was damaged; it says nothing about the format. */
function newerFormat(content: Record<string, unknown>, sums: FileSums | null): SalvageError | null {
  const formatVersion = content['formatVersion'];
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion <= assessmentFormatVersion) return null;
  if (sums !== null && !sums.prove(['formatVersion'], formatVersion)) return null;
  return { type: 'tooNew', formatVersion, supported: assessmentFormatVersion, preview: previewOf(content) };
}

/** The editions of the responses by their key; names that damage has made are listed and left out. */
async function editionsOf(
  content: Record<string, unknown>,
  { sums, lost }: DamagedContent,
  findEdition: EditionLookup,
): Promise<Result<ReadonlyMap<string, Edition | 'ladder'>, SalvageError>> {
  const editions = new Map<string, Edition | 'ladder'>();
  const responses = isObject(content['responses']) ? content['responses'] : {};
  for (const [key, response] of Object.entries(responses)) {
    const edition = key === ladderResponseKey ? 'ladder' : isEditionRef(key) ? await findEdition(key) : undefined;
    if (edition !== undefined && (edition === 'ladder' || edition.method !== 'criteriaLadder')) {
      editions.set(key, edition);
      continue;
    }
    const isDamage = sums === null ? !isEditionRef(key) && lost.touches([]) : !provesAny(response, ['responses', key], sums);
    if (!isDamage) return failure({ type: 'unknownEdition', edition: shorten(key), preview: previewOf(content) });
    lost.lose(['responses', key], 'unknownId', describeValue(response));
  }
  return success(editions);
}

function salvageResponses(
  assessment: Assessment,
  editions: ReadonlyMap<string, Edition | 'ladder'>,
  lost: LostParts,
): Assessment['responses'] {
  return Object.fromEntries(
    Object.entries(assessment.responses).flatMap(([key, response]) => {
      const edition = editions.get(key);
      const kept = edition === undefined ? null : salvageResponse(edition, response, ['responses', key], lost);
      return kept === null ? [] : [[key, kept]];
    }),
  );
}

import { isEditionRef, type Edition, type EditionRef } from '../edition/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { assessmentFormatVersion } from './assessmentText.ts';
import type { FileError } from './fileError.ts';
import { previewOf } from './filePreview.ts';
import { looksLikeSums, splitSums, sumsField, type FileSums } from './fileSums.ts';
import { readJsonText } from './jsonText.ts';
import { checkLadderFacts, ladderResponseKey } from './ladderFacts.ts';
import { checkMaturityResponse } from './maturityResponseCheck.ts';
import { createLostParts } from './lostParts.ts';
import { describeValue, isObject, wrongValue } from './responseFaults.ts';
import { checkSecurityResponse } from './securityResponse.ts';
import { shorten } from './shorten.ts';
import { verifyParts } from './verifyParts.ts';

/** Finds an edition by the key of a response; undefined when this app does not have it. */
export type EditionLookup = (ref: EditionRef) => Promise<Edition | undefined>;

/** The largest file that is opened, in bytes; a full assessment with long notes stays under 2 MB. */
export const maximumFileBytes = 10 * 1024 * 1024;

export type OpenOptions = {
  /** Whether a file that differs from its own checksums is refused; scripts may change files on purpose (SPEC F4). */
  readonly refuseAltered?: boolean;
};

/**
 * Opens the text of an assessment file (SPEC F2): envelope → too new? → migrate → validate → every
 * response against its edition. Nothing is half imported: the result is a whole assessment or one error.
 */
export async function openAssessment(
  text: string,
  findEdition: EditionLookup,
  { refuseAltered = false }: OpenOptions = {},
): Promise<Result<Assessment, FileError>> {
  // Every code unit takes at least one byte, so a longer text is certainly a larger file.
  if (text.length > maximumFileBytes) return failure(tooLarge(text.length));
  const json = readJsonText(text);
  if (!json.ok) return json;
  const envelope = readEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const { content, sums } = splitSums(envelope.value);
  const parsed = assessmentSchema.safeParse(content);
  if (!parsed.success) return failure(wrongValue(content, '', parsed.error.issues[0]?.path ?? []));
  const fault = await findResponseFault(parsed.data, findEdition);
  if (fault !== null) return failure(fault);
  const altered = refuseAltered ? findAltered(content, sums) : null;
  return altered === null ? success(parsed.data) : failure(altered);
}

/** The first fault of a response by its edition, or null. */
async function findResponseFault(assessment: Assessment, findEdition: EditionLookup): Promise<FileError | null> {
  for (const [key, response] of Object.entries(assessment.responses)) {
    const edition = key !== ladderResponseKey && isEditionRef(key) ? await findEdition(key) : undefined;
    if (key !== ladderResponseKey && (edition === undefined || edition.method === 'criteriaLadder')) {
      return { type: 'unknownEdition', edition: shorten(key), preview: previewOf(assessment) };
    }
    const fault = edition === undefined || edition.method === 'criteriaLadder' ? checkLadderFacts(response) : checkResponse(edition, response);
    if (fault !== null) return fault;
  }
  return null;
}

/** Where the content differs from its checksums, or null where it does not (SPEC F4). */
function findAltered(content: Readonly<Record<string, unknown>>, sums: FileSums | null): FileError | null {
  const areDamaged = sums === null ? looksLikeSums(content) : !sums.areWhole;
  if (areDamaged) return { type: 'altered', path: sumsField, count: 1 };
  if (sums === null) return null;
  const lost = createLostParts();
  verifyParts(content, sums, lost);
  const [first, ...others] = lost.all();
  return first === undefined ? null : { type: 'altered', path: first.path, count: others.length + 1 };
}

/** Ladder editions have no response of their own: one set of facts serves them all. */
function checkResponse(edition: Exclude<Edition, { method: 'criteriaLadder' }>, response: unknown): FileError | null {
  return edition.method === 'levelCumulative'
    ? checkMaturityResponse(edition, response)
    : checkSecurityResponse(edition, response);
}

/** The error for a file of more than {@link maximumFileBytes}; sizes in MB, rounded up. */
export function tooLarge(bytes: number): FileError {
  const megabyte = 1024 * 1024;
  return { type: 'tooLarge', megabytes: Math.ceil(bytes / megabyte), limit: maximumFileBytes / megabyte };
}

function readEnvelope(value: unknown): Result<Record<string, unknown>, FileError> {
  if (!isObject(value)) return failure({ type: 'notOurs', found: describeValue(value) });
  if (value['format'] !== 'zhiti.assessment') return failure({ type: 'notOurs', found: describeValue(value['format']) });
  const formatVersion = value['formatVersion'];
  if (typeof formatVersion === 'number' && Number.isInteger(formatVersion) && formatVersion > assessmentFormatVersion) {
    return failure({ type: 'tooNew', formatVersion, supported: assessmentFormatVersion, preview: previewOf(value) });
  }
  return success(value);
}

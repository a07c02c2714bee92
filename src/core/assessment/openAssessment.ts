import { editionRef, isEditionRef, type EditionRef, type MaturityEdition } from '../edition/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { assessmentFormatVersion, assessmentSchema, type Assessment } from './assessment.ts';
import type { FileError, FilePreview } from './fileError.ts';
import { readJsonText } from './jsonText.ts';
import { maturityResponseSchema, type MaturityResponse } from './maturityResponse.ts';

/** Finds an edition by the key of a response; undefined when this app does not have it. */
export type EditionLookup = (ref: EditionRef) => Promise<MaturityEdition | undefined>;

/** The largest file that is opened, in bytes; a full assessment with long notes stays under 2 MB. */
export const maximumFileBytes = 10 * 1024 * 1024;

/**
 * Opens the text of an assessment file (SPEC F2): envelope → too new? → migrate → validate → every
 * response against its edition. Nothing is half imported: the result is a whole assessment or one error.
 */
export async function openAssessment(text: string, findEdition: EditionLookup): Promise<Result<Assessment, FileError>> {
  const json = readJsonText(text);
  if (!json.ok) return json;
  const envelope = readEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const parsed = assessmentSchema.safeParse(envelope.value);
  if (!parsed.success) return failure(wrongValue(envelope.value, '', parsed.error.issues[0]?.path ?? []));
  for (const [key, response] of Object.entries(parsed.data.responses)) {
    const edition = isEditionRef(key) ? await findEdition(key) : undefined;
    if (edition === undefined) {
      return failure({ type: 'unknownEdition', edition: shorten(key), preview: previewOf(parsed.data) });
    }
    const fault = checkMaturityResponse(edition, response);
    if (fault !== null) return failure(fault);
  }
  return success(parsed.data);
}

function readEnvelope(value: unknown): Result<Record<string, unknown>, FileError> {
  if (!isObject(value)) return failure({ type: 'notOurs', found: describe(value) });
  if (value['format'] !== 'zhiti.assessment') return failure({ type: 'notOurs', found: describe(value['format']) });
  const formatVersion = value['formatVersion'];
  if (typeof formatVersion === 'number' && Number.isInteger(formatVersion) && formatVersion > assessmentFormatVersion) {
    return failure({ type: 'tooNew', formatVersion, supported: assessmentFormatVersion, preview: previewOf(value) });
  }
  return success(value);
}

function checkMaturityResponse(edition: MaturityEdition, response: unknown): FileError | null {
  const ref = editionRef(edition.questionnaire);
  const base = `responses.${ref}`;
  const parsed = maturityResponseSchema.safeParse(response);
  if (!parsed.success) return wrongValue(response, base, parsed.error.issues[0]?.path ?? []);
  return unknownRequirement(edition, parsed.data, ref) ?? wrongTailoring(edition, parsed.data, ref);
}

function unknownRequirement(edition: MaturityEdition, response: MaturityResponse, ref: string): FileError | null {
  const known = new Set(edition.questionnaire.requirements.map((requirement) => requirement.id));
  const id = Object.keys(response.answers ?? {}).find((candidate) => !known.has(candidate));
  return id === undefined
    ? null
    : { type: 'unknownId', edition: ref, id: shorten(id), path: `responses.${ref}.answers.${shorten(id)}` };
}

function wrongTailoring(edition: MaturityEdition, response: MaturityResponse, ref: string): FileError | null {
  const seen = new Set<string>();
  for (const [index, { domain }] of (response.tailoredOut ?? []).entries()) {
    const path = `responses.${ref}.tailoredOut.${index}.domain`;
    if (!edition.rubric.tailorableDomains.includes(domain)) return { type: 'unknownId', edition: ref, id: shorten(domain), path };
    if (seen.has(domain)) return { type: 'wrongValue', path, found: domain };
    seen.add(domain);
  }
  return null;
}

/** The fault at a path of a value, with the value found there. */
function wrongValue(root: unknown, base: string, path: readonly PropertyKey[]): FileError {
  let found = root;
  for (const key of path) found = isObject(found) || Array.isArray(found) ? (found as Record<PropertyKey, unknown>)[key] : undefined; // walked only where own keys led
  return {
    type: 'wrongValue',
    path: [base, ...path.map((key) => shorten(String(key)))].filter((part) => part !== '').join('.'),
    found: describe(found),
  };
}

function previewOf(value: Record<string, unknown>): FilePreview {
  const company = isObject(value['company']) ? value['company'] : {};
  const round = isObject(value['round']) ? value['round'] : {};
  const responses = isObject(value['responses']) ? value['responses'] : {};
  return {
    companyName: typeof company['name'] === 'string' ? shorten(company['name']) : '',
    roundLabel: typeof round['label'] === 'string' ? shorten(round['label']) : '',
    formatVersion: typeof value['formatVersion'] === 'number' ? value['formatVersion'] : 0,
    responses: Object.entries(responses).slice(0, 50).map(([edition, response]) => ({
      edition: shorten(edition),
      entries: isObject(response) && isObject(response['answers']) ? Object.keys(response['answers']).length : 0,
    })),
  };
}

function describe(value: unknown): string {
  if (value === undefined) return '∅';
  return shorten(typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : JSON.stringify(value));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

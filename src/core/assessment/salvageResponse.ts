import type { Edition, MaturityEdition, SecurityEdition } from '../edition/index.ts';
import { findFactFaults, ladderFactsSchema, type LadderFacts } from '../ladder/index.ts';
import type { LostParts } from './lostParts.ts';
import { maturityResponseSchema, type MaturityResponse } from './maturityResponse.ts';
import { pruneToSchema } from './pruneToSchema.ts';
import { describeValue, isObject } from './responseFaults.ts';
import { fitsDetail, securityResponseSchema, type SecurityResponse } from './securityResponse.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Keeps of a response what its edition allows, entry by entry (SPEC F5).
 *
 * @param place of the response in the file
 * @returns null when the response is none
 */
export function salvageResponse(edition: Edition | 'ladder', response: unknown, place: readonly string[], lost: LostParts): Fields | null {
  if (edition === 'ladder') return salvageFacts(response, place, lost);
  if (edition.method === 'levelCumulative') return salvageMaturity(edition, response, place, lost);
  return edition.method === 'weightedSections' ? salvageSecurity(edition, response, place, lost) : null;
}

function salvageMaturity(edition: MaturityEdition, response: unknown, place: readonly string[], lost: LostParts): Fields | null {
  const known = withKnownIds(response, [['answers', edition.questionnaire.requirements]], place, lost);
  const pruned = pruneToSchema(maturityResponseSchema, known, place, lost);
  if (pruned?.tailoredOut === undefined) return pruned;
  return { ...pruned, tailoredOut: tailorableOnly(edition, pruned.tailoredOut, [...place, 'tailoredOut'], lost) };
}

/** A domain that cannot be left out, or is left out twice, is refused as in opening. */
function tailorableOnly(
  edition: MaturityEdition,
  tailoredOut: NonNullable<MaturityResponse['tailoredOut']>,
  place: readonly string[],
  lost: LostParts,
): MaturityResponse['tailoredOut'] {
  const seen = new Set<string>();
  return tailoredOut.filter(({ domain }, index) => {
    const isKnown = edition.rubric.tailorableDomains.includes(domain);
    if (isKnown && !seen.has(domain)) {
      seen.add(domain);
      return true;
    }
    lost.lose([...place, String(index)], isKnown ? 'duplicate' : 'unknownId', describeValue(domain));
    return false;
  });
}

function salvageSecurity(edition: SecurityEdition, response: unknown, place: readonly string[], lost: LostParts): Fields | null {
  const { questions, flags, gradingFactors } = edition.questionnaire;
  const known = withKnownIds(response, [['flags', flags], ['answers', questions], ['preCheck', gradingFactors]], place, lost);
  const pruned = pruneToSchema(securityResponseSchema, known, place, lost);
  return pruned === null ? null : withFittingDetails(edition, pruned, [...place, 'answers'], lost);
}

function withFittingDetails(edition: SecurityEdition, response: SecurityResponse, place: readonly string[], lost: LostParts): Fields {
  if (response.answers === undefined) return response;
  const answers = Object.entries(response.answers).map(([id, entry]) => {
    if (fitsDetail(edition, id, entry.detail)) return [id, entry] as const;
    lost.lose([...place, id, 'detail'], 'wrongValue', describeValue(entry.detail));
    const { detail: _wrong, ...rest } = entry;
    return [id, rest] as const;
  });
  return { ...response, answers: Object.fromEntries(answers) };
}

function salvageFacts(response: unknown, place: readonly string[], lost: LostParts): LadderFacts | null {
  const pruned = pruneToSchema(ladderFactsSchema, response, place, lost);
  if (pruned === null) return null;
  const wrong = new Set<string>();
  for (const { type, path, name, value } of findFactFaults(pruned)) {
    wrong.add(path);
    const above = path.slice(0, -name.length - 1).split('.');
    lost.lose([...place, ...above, name], type === 'unknownFact' ? 'unknownId' : 'wrongValue', describeValue(value));
  }
  return wrong.size === 0 ? pruned : (withoutFacts(pruned, '', wrong) as LadderFacts); // only fields were left out
}

/** The same parts without those at the paths, which are joined by dots. */
function withoutFacts(value: unknown, at: string, wrong: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutFacts(item, `${at}${index}.`, wrong));
  if (!isObject(value)) return value;
  const left = Object.entries(value).filter(([key]) => !wrong.has(`${at}${key}`));
  return Object.fromEntries(left.map(([key, inner]) => [key, withoutFacts(inner, `${at}${key}.`, wrong)]));
}

type Known = readonly (readonly [part: string, things: readonly { readonly id: string }[]])[];

/** The response without ids that its edition does not know; what is no object at all is left to the schema. */
function withKnownIds(response: unknown, known: Known, place: readonly string[], lost: LostParts): unknown {
  if (!isObject(response)) return response;
  const kept = { ...response };
  for (const [part, things] of known) {
    const given = response[part];
    if (isObject(given)) kept[part] = knownOnly(given, new Set(things.map(({ id }) => id)), [...place, part], lost);
  }
  return kept;
}

function knownOnly(given: Fields, known: ReadonlySet<string>, place: readonly string[], lost: LostParts): Fields {
  return Object.fromEntries(
    Object.entries(given).filter(([id, value]) => {
      if (!known.has(id)) lost.lose([...place, id], 'unknownId', describeValue(value));
      return known.has(id);
    }),
  );
}

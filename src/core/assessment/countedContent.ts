import type { LadderFacts } from '../ladder/index.ts';
import { canonicalJson } from '../shared/index.ts';
import type { AnsweredEditions } from './answeredEditions.ts';
import type { Assessment } from './assessment.ts';
import { ladderFactsOf, ladderResponseKey } from './ladderFacts.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import type { SecurityResponse } from './securityResponse.ts';

/** What of an assessment counts for a receipt (SPEC V2): each part in the shape that scoring takes, null where nothing counts. */
export type CountedContent = {
  readonly maturity: MaturityResponse | null;
  readonly security: SecurityResponse | null;
  readonly ladder: LadderFacts | null;
};

/** Takes from an assessment what counts; two that differ in nothing that counts give the same. */
export function countedContent(assessment: Assessment, { maturity, security }: AnsweredEditions): CountedContent {
  const facts = ladderFactsOf(assessment);
  return {
    maturity: maturity === null ? null : countedMaturity(maturity.response),
    security: security === null ? null : countedSecurity(security.response),
    ladder: facts === null ? null : countedFacts(facts),
  };
}

/** The assessment without anything that does not count. */
export function countedAssessment(assessment: Assessment, { ladder }: CountedContent): Assessment {
  return { ...assessment, responses: ladder === null ? {} : { [ladderResponseKey]: ladder } };
}

/** The answers without reasons, notes and evidence; domains left out stand in order of their names. */
function countedMaturity({ tailoredOut, answers }: MaturityResponse): MaturityResponse | null {
  const domains = [...new Set((tailoredOut ?? []).map(({ domain }) => domain))].sort();
  const values = Object.entries(answers ?? {}).flatMap(([id, { value }]) => (value === undefined ? [] : [[id, { value }] as const]));
  if (domains.length === 0 && values.length === 0) return null;
  return { tailoredOut: domains.map((domain) => ({ domain, reason: '' })), answers: Object.fromEntries(values) };
}

/** The profile, the answers with their details and the grading factors. */
function countedSecurity({ flags, answers, preCheck }: SecurityResponse): SecurityResponse | null {
  const entries = Object.entries(answers ?? {}).map(([id, { value, detail }]) => [id, given({ value, detail })] as const);
  const counted = {
    flags: given(flags),
    answers: Object.fromEntries(entries.filter(([, entry]) => !isEmpty(entry))),
    preCheck: given(preCheck),
  };
  return Object.values(counted).every(isEmpty) ? null : counted;
}

/** The facts without names and remarks; workshops and titles stand in the order of their content. */
function countedFacts({ ws, ent, fac, ff, declared, titles, thresholds }: LadderFacts): LadderFacts | null {
  const { sub, ...totals } = declared ?? {};
  const declaredSub = given(sub);
  const counted = {
    ws: inOrder((ws ?? []).map(({ name: _name, ...facts }) => given(facts))),
    ent: given(ent),
    fac: given(fac),
    ff: given(ff),
    declared: { ...given(totals), ...(isEmpty(declaredSub) ? {} : { sub: declaredSub }) },
    thresholds: given(thresholds),
  };
  const filled = Object.entries(counted).filter(([, part]) => !isEmpty(part));
  if (filled.length === 0 && titles === undefined) return null;
  return {
    ...(Object.fromEntries(filled) as Partial<typeof counted>), // the same parts without the empty ones
    // No titles told and none held are two answers.
    ...(titles === undefined ? {} : { titles: inOrder(titles.map(({ title, year, count }) => ({ title, ...given({ year, count }) }))) }),
  };
}

function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}

/** What is given of some facts; one set to nothing is as good as absent. */
function given<Value>(facts: Readonly<Record<string, Value | undefined>> | undefined): Record<string, Value> {
  return Object.fromEntries(Object.entries(facts ?? {}).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function inOrder<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0))
    .map(({ item }) => item);
}

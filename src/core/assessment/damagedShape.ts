import { companyProfileSchema } from '../company/index.ts';
import { isEditionRef, type Edition } from '../edition/index.ts';
import { factCatalogue, heldTitleSchema, type FactGroup } from '../ladder/index.ts';
import { assessmentSchema } from './assessment.ts';
import { ladderResponseKey } from './ladderFacts.ts';
import { maturityEntrySchema, tailoredDomainSchema } from './maturityResponse.ts';
import { securityEntrySchema } from './securityResponse.ts';

/**
 * What is looked for at one place of damaged text: a value read whole or not at all, an object read
 * field by field, or a list read item by item. An object that `merges` goes on where it is met again.
 */
export type Shape =
  | { readonly kind: 'exact' }
  | { readonly kind: 'fields'; readonly merges: boolean; readonly shapeOf: (key: string) => Shape | undefined }
  | { readonly kind: 'items'; readonly item: Shape };

/** The form of the assessment file, as far as damaged text is read by it. */
export type FileShape = {
  readonly root: Shape;
  /**
   * The object that a field belongs to wherever it is met, as names from the root; null for a name that may
   * stand in many places. `first` is the first character of the value, `response` the response met last.
   */
  readonly homeOf: (key: string, first: string, response: string | null) => readonly string[] | null;
};

/** The form of a file that answers the given editions, by their names in the file (SPEC F5). */
export function fileShape(editions: ReadonlyMap<string, Edition>): FileShape {
  const responses = new Map<string, Shape>([[ladderResponseKey, ladderShape]]);
  for (const [ref, edition] of editions) {
    if (edition.method === 'levelCumulative') responses.set(ref, maturityShape(idsOf(edition.questionnaire.requirements)));
    if (edition.method === 'weightedSections') responses.set(ref, securityShape(edition));
  }
  const root = fields(
    new Map<string, Shape>([
      ...Object.keys(assessmentSchema.shape).map((key) => [key, exact] as const),
      ['sums', exact],
      ['round', named(Object.keys(assessmentSchema.shape.round.shape))],
      ['company', named(Object.keys(companyProfileSchema.shape))],
      ['responses', fields(responses)],
    ]),
  );
  const homes = homesOfIds(editions);
  return {
    root,
    homeOf: (key, first, response) => {
      const opens = first === '{' || first === '[';
      if (first === '{' && (key === ladderResponseKey || isEditionRef(key))) return ['responses'];
      if (first === '{' && ['round', 'company', 'responses'].includes(key)) return [];
      const home = homes.get(key);
      if (home?.first.includes(first) === true) return home.path;
      if (response === null || !opens || !parts.has(key)) return null;
      const shape = responses.get(response);
      return shape?.kind === 'fields' && shape.shapeOf(key) !== undefined ? ['responses', response] : null;
    },
  };
}

const exact: Shape = { kind: 'exact' };

/** Fields of a response that hold others. */
const parts: ReadonlySet<string> = new Set(['answers', 'tailoredOut', 'flags', 'preCheck', 'ws', 'ent', 'fac', 'ff', 'declared', 'titles', 'thresholds']);

const ladderShape = fields(
  new Map<string, Shape>([
    ['ws', { kind: 'items', item: named(['name', ...factNames('ws')], false) }],
    ['ent', named(factNames('ent'))],
    ['fac', named(factNames('fac'))],
    ['ff', named(factNames('ff'))],
    ['declared', fields(new Map([['cmmm_done', exact], ['cmmm_score', exact], ['sub', named(factNames('declared'))]]))],
    ['titles', { kind: 'items', item: named(Object.keys(heldTitleSchema.shape), false) }],
    ['thresholds', named([])],
    ['aim', exact],
  ]),
);

function maturityShape(requirements: readonly string[]): Shape {
  const entry = named(Object.keys(maturityEntrySchema.shape), false);
  return fields(
    new Map<string, Shape>([
      ['tailoredOut', { kind: 'items', item: named(Object.keys(tailoredDomainSchema.shape), false) }],
      ['answers', fields(new Map(requirements.map((id) => [id, entry])))],
    ]),
  );
}

function securityShape(edition: Extract<Edition, { method: 'weightedSections' }>): Shape {
  const { questions, flags, gradingFactors } = edition.questionnaire;
  const entry = named(Object.keys(securityEntrySchema.shape), false);
  return fields(
    new Map<string, Shape>([
      ['flags', named(idsOf(flags))],
      ['answers', fields(new Map(idsOf(questions).map((id) => [id, entry])))],
      ['preCheck', named(idsOf(gradingFactors))],
    ]),
  );
}

type Home = { readonly path: readonly string[]; readonly first: string };

/** Where each id lives; an id of two editions has no home of its own. */
function homesOfIds(editions: ReadonlyMap<string, Edition>): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home | undefined>();
  const settle = (ids: readonly string[], ref: string, part: string, first: string): void => {
    for (const id of ids) homes.set(id, homes.has(id) ? undefined : { path: ['responses', ref, part], first });
  };
  for (const [ref, edition] of editions) {
    if (edition.method === 'levelCumulative') settle(idsOf(edition.questionnaire.requirements), ref, 'answers', '{');
    if (edition.method !== 'weightedSections') continue;
    settle(idsOf(edition.questionnaire.questions), ref, 'answers', '{');
    settle(idsOf(edition.questionnaire.flags), ref, 'flags', 'tf');
    settle(idsOf(edition.questionnaire.gradingFactors), ref, 'preCheck', 'tf');
  }
  return new Map([...homes].flatMap(([id, home]) => (home === undefined ? [] : [[id, home]])));
}

function fields(shapes: ReadonlyMap<string, Shape>, merges = true): Shape {
  return { kind: 'fields', merges, shapeOf: (key) => shapes.get(key) };
}

function named(names: readonly string[], merges = true): Shape {
  return fields(new Map(names.map((name) => [name, exact])), merges);
}

/** The names of a group's facts without the group: `digital_equip_pct`. */
function factNames(group: FactGroup): readonly string[] {
  return factCatalogue.filter((form) => form.group === group).map((form) => form.id.slice(form.id.indexOf('.') + 1));
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

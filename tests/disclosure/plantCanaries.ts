import { openAssessment, type Assessment } from '../../src/core/assessment/index.ts';
import { shelf } from './campaigns.ts';

/** An assessment with a canary in every text that may be any text, and how to know each of them again. */
export type Planted = { readonly assessment: Assessment; readonly canaries: readonly string[] };

/**
 * Puts a canary of its own into every text of an assessment and adds unknown fields with canaries in name and value to every
 * object that takes them. Nothing is named here: the value is walked, and whether a place takes any text is found out by
 * opening the file with a canary there.
 */
export async function plantCanaries(assessment: Assessment): Promise<Planted> {
  const planted = plant(assessment);
  if (planted.untried.length > 0) {
    for (const place of planted.untried) known.set(place, await takes(assessment, place));
    return plantCanaries(assessment);
  }
  const opened = await openAssessment(JSON.stringify(planted.value), shelf.findEdition);
  if (!opened.ok) throw new Error(`the planted assessment does not open: ${JSON.stringify(opened.error)}`);
  return { assessment: opened.value, canaries: planted.canaries };
}

/** A kind of place and where it is, without what tells one entry from another: `text responses/…/#/note`. */
type Place = `${'text' | 'object'} ${string}`;

/** Whether a place takes any text or any field, each tried once. */
const known = new Map<Place, boolean>();

function plant(assessment: Assessment): { readonly value: unknown; readonly canaries: readonly string[]; readonly untried: readonly Place[] } {
  const canaries: string[] = [];
  const untried = new Set<Place>();
  const next = () => {
    // Letters and digits alone, so that ids take it as well.
    const canary = `kanarie${String(canaries.length).padStart(6, '0')}z`;
    canaries.push(canary);
    return canary;
  };
  const isOpen = (place: Place) => {
    if (!known.has(place)) untried.add(place);
    return known.get(place) === true;
  };
  const value = walk(assessment, '', {
    text: (text, place) => (isOpen(place) ? next() : text),
    fields: (place) => (isOpen(place) ? { [next()]: next() } : {}),
  });
  return { value, canaries, untried: [...untried] };
}

/** Whether the file still opens with another text, or a field more, at every such place. */
async function takes(assessment: Assessment, wanted: Place): Promise<boolean> {
  const changed = walk(assessment, '', {
    text: (text, place) => (place === wanted ? 'kanarie999999z' : text),
    fields: (place) => (place === wanted ? { kanarie999999z: 'kanarie999999z' } : {}),
  });
  return (await openAssessment(JSON.stringify(changed), shelf.findEdition)).ok;
}

type Changes = {
  readonly text: (text: string, place: Place) => string;
  readonly fields: (place: Place) => Readonly<Record<string, string>>;
};

function walk(value: unknown, pattern: string, changes: Changes): unknown {
  if (typeof value === 'string') return changes.text(value, `text ${pattern}`);
  if (Array.isArray(value)) return value.map((item) => walk(item, `${pattern}/*`, changes));
  if (typeof value !== 'object' || value === null) return value;
  const changed: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) changed[key] = walk(part, `${pattern}/${stepOf(key)}`, changes);
  return Object.assign(changed, changes.fields(`object ${pattern}`));
}

/** Ids of requirements, questions and rules stand for one another. */
function stepOf(key: string): string {
  return /^[A-Z]\w*-|^IS\d/u.test(key) ? '#' : key;
}

import type { Assessment } from '../core/assessment/index.ts';
import type { LadderRung } from '../core/edition/index.ts';
import type { FactValue, HeldTitle, LadderFacts, LadderWorkshop } from '../core/ladder/index.ts';
import { changeResponse } from './responseEdits.ts';

/** One set of facts for every edition, so the key names no version (SPEC L1). */
const responseKey = 'cq-ladder';

/** Facts of the company that the file keeps in each workshop: asked once, copied to all. */
const sharedFacts = ['entity_ok'] as const;

/** The ladder facts of an assessment; one not begun has none. */
export function ladderFactsIn(assessment: Assessment): LadderFacts {
  return (assessment.responses[responseKey] ?? noFacts); // checked when the file was opened
}

/**
 * The value of a fact by its path: `fac.design_km`, `ws.0.mes`, or a maturity result such as `sub.planning`, which
 * the file keeps among the declared ones. Undefined is unknown.
 */
export function ladderFactAt(facts: LadderFacts, path: string): FactValue | undefined {
  const [group = '', name = '', inWorkshop = ''] = path.split('.');
  if (group === 'ws') return facts.ws?.[Number(name)]?.[inWorkshop];
  if (group === 'sub') return facts.declared?.sub?.[name];
  if (group === 'ent' && isMaturityResult(name)) return facts.declared?.[name];
  return isPlainGroup(group) ? facts[group]?.[name] : undefined;
}

/** Sets a fact by its path; `undefined` makes it unknown. */
export function setLadderFact(path: string, value: FactValue | undefined): void {
  changeFacts((facts) => withFact(facts, path, value));
}

/** Sets a fact in every workshop; where none is entered yet, a first one begins with it. */
export function setInEveryWorkshop(name: string, value: FactValue | undefined): void {
  changeFacts((facts) => ({ ...facts, ws: atLeastOne(facts.ws).map((workshop) => withValue(workshop, name, value)) }));
}

/**
 * Adds a workshop after the others. It takes over the shared facts on which they agree; a blank one that stood on the page
 * becomes the first.
 */
export function addWorkshop(): void {
  changeFacts((facts) => {
    const workshops = atLeastOne(facts.ws);
    const agreed = sharedFacts.flatMap((name) => {
      const values = new Set(workshops.map((workshop) => workshop[name]));
      const [value] = values;
      return values.size === 1 && value !== undefined ? [[name, value] as const] : [];
    });
    return { ...facts, ws: [...workshops, Object.fromEntries(agreed)] };
  });
}

/** Copies a workshop to the place behind it, under a name of its own. */
export function copyWorkshop(index: number, name: string): void {
  changeFacts((facts) => {
    const workshops = atLeastOne(facts.ws);
    const original = workshops[index];
    if (original === undefined) return facts;
    const copy = withValue(original, 'name', name === '' ? undefined : name);
    return { ...facts, ws: [...workshops.slice(0, index + 1), copy, ...workshops.slice(index + 1)] };
  });
}

/** Names a workshop; an empty name is left out of the file. */
export function renameWorkshop(index: number, name: string): void {
  changeFacts((facts) => withFact(facts, `ws.${index}.name`, name === '' ? undefined : name));
}

/** Removes a workshop with all its facts. */
export function removeWorkshop(index: number): void {
  changeFacts((facts) => ({ ...facts, ws: (facts.ws ?? []).filter((_, place) => place !== index) }));
}

/** Records that a title is held or no longer; none left means that nothing is told. */
export function holdTitle(title: HeldTitle['title'], isHeld: boolean): void {
  changeFacts(({ titles, ...facts }) => {
    const others = (titles ?? []).filter((held) => held.title !== title);
    if (isHeld) return { ...facts, titles: [...others, { title }] };
    return others.length === 0 ? facts : { ...facts, titles: others };
  });
}

/** Says that no title is held, or takes that back. */
export function holdNoTitle(isNone: boolean): void {
  changeFacts(({ titles: _before, ...facts }) => (isNone ? { ...facts, titles: [] } : facts));
}

/** Sets the year or the number of a title held; `undefined` leaves it out. */
export function editTitle(title: HeldTitle['title'], field: 'year' | 'count', value: number | undefined): void {
  changeFacts((facts) => {
    const titles = facts.titles ?? [];
    const place = titles.findIndex((held) => held.title === title);
    return { ...facts, titles: titles.map((held, index) => (index === place ? withValue(held, field, value) : held)) };
  });
}

/** Changes a number of basis `policy` by its key; `undefined` goes back to the edition's own (SPEC L6). */
export function setLadderThreshold(key: string, value: number | undefined): void {
  changeFacts(({ thresholds, ...facts }) => {
    const changed = withValue(thresholds ?? {}, key, value);
    return Object.keys(changed).length === 0 ? facts : { ...facts, thresholds: changed };
  });
}

/** The rung aimed at, which decides only what is asked first; the lowest until another is chosen. */
export function ladderAimOf(facts: LadderFacts): LadderRung {
  const aim = facts['aim'];
  return aim === 'SF' || aim === 'FF' ? aim : 'DW';
}

/** Chooses the rung aimed at; it is kept with the facts. */
export function setLadderAim(aim: LadderRung): void {
  changeFacts((facts) => ({ ...facts, aim }));
}

const noFacts: LadderFacts = {};

function changeFacts(edit: (facts: LadderFacts) => LadderFacts): void {
  changeResponse<LadderFacts>(responseKey, edit);
}

function withFact(facts: LadderFacts, path: string, value: FactValue | undefined): LadderFacts {
  const [group = '', name = '', inWorkshop = ''] = path.split('.');
  if (group === 'ws') {
    const changed = Number(name);
    const workshops = atLeastOne(facts.ws);
    return { ...facts, ws: workshops.map((workshop, index) => (index === changed ? withValue(workshop, inWorkshop, value) : workshop)) };
  }
  if (group === 'sub') return { ...facts, declared: { ...facts.declared, sub: withValue(facts.declared?.sub ?? {}, name, value) } };
  if (group === 'ent' && isMaturityResult(name)) return { ...facts, declared: withValue(facts.declared ?? {}, name, value) };
  return isPlainGroup(group) ? { ...facts, [group]: withValue(facts[group] ?? {}, name, value) } : facts;
}

/** Absent facts are left out, as the file format has it. */
function withValue<Values extends object>(values: Values, name: string, value: unknown): Values {
  if (value !== undefined) return { ...values, [name]: value };
  // The same fields as before, one of them gone.
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name)) as Values;
}

function atLeastOne(workshops: LadderFacts['ws']): readonly LadderWorkshop[] {
  return workshops === undefined || workshops.length === 0 ? [{}] : workshops;
}

function isMaturityResult(name: string): name is 'cmmm_done' | 'cmmm_score' {
  return name === 'cmmm_done' || name === 'cmmm_score';
}

function isPlainGroup(group: string): group is 'ent' | 'fac' | 'ff' {
  return group === 'ent' || group === 'fac' || group === 'ff';
}

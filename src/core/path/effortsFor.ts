import type { MaturityEdition } from '../edition/index.ts';
import type { Effort, EffortData, Efforts, RungEffortData } from './effort.ts';
import type { RungEffortOf } from './rungPath.ts';

/**
 * What each requirement of an edition takes: the firm's own estimate where it has one, else ours for its element and level
 * (SPEC P1).
 *
 * @throws RangeError for a requirement that the edition does not ask
 */
export function effortsFor({ questionnaire }: MaturityEdition, data: EffortData, own: Efforts): (requirement: string) => Effort {
  const elementOf = new Map(
    questionnaire.elements.flatMap((element) => element.domains.flatMap(({ subdomains }) => subdomains.map((id) => [id, element.id] as const))),
  );
  const estimates = new Map<string, Effort>();
  for (const { id, subdomain, level } of questionnaire.requirements) {
    const ofElement = data.elements[elementOf.get(subdomain) ?? ''] ?? [];
    const estimate = Object.hasOwn(own, id) ? own[id] : ofElement[questionnaire.levels.indexOf(level)];
    if (estimate !== undefined) estimates.set(id, estimate);
  }
  return (requirement) => {
    const estimate = estimates.get(requirement);
    if (estimate === undefined) throw new RangeError(`no estimate for ${requirement}`);
    return estimate;
  };
}

/** What each criterion of the ladder takes, the firm's own estimates first. */
export function rungEffortsFor(data: RungEffortData, own: Efforts): RungEffortOf {
  return (criterion, rung, isNumber) => (Object.hasOwn(own, criterion) ? own[criterion] : undefined) ?? data.rungs[rung][isNumber ? 'number' : 'fact'];
}

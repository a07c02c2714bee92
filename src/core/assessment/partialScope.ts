import type { EditionRef, MaturityEdition, SecurityEdition } from '../edition/index.ts';
import { editionRef } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import type { SecurityResponse } from './securityResponse.ts';

/** The two questionnaires that can be shared out. */
export type PartialEditions = { readonly maturity: MaturityEdition; readonly security: SecurityEdition };

/** What decides that something is asked: a domain that is not left out, or a flag that is yes. */
export type Gate = { readonly kind: 'domain' | 'flag'; readonly id: string };

/** One thing asked, with the sub-domain or section that it belongs to and the gates that must all be open. */
export type ScopeItem = { readonly edition: EditionRef; readonly id: string; readonly group: string; readonly gates: readonly Gate[] };

/** Everything that both questionnaires know, in their order; sub-domains that the industry type does not weigh are left away. */
export function scopeItems(assessment: Assessment, { maturity, security }: PartialEditions): readonly ScopeItem[] {
  const weights = maturity.rubric.industryTypes[assessment.company.industryType].subdomains;
  const domains = new Map(maturity.questionnaire.elements.flatMap((element) => element.domains.flatMap(({ id, subdomains }) => subdomains.map((subdomain) => [subdomain, id] as const))));
  const { gateFlag, questions, sections } = security.questionnaire;
  const [maturityRef, securityRef] = [editionRef(maturity.questionnaire), editionRef(security.questionnaire)];
  const requirements = [...domains.keys()].flatMap((group) =>
    (weights[group] ?? 0) === 0 ? [] : maturity.questionnaire.requirements.filter(({ subdomain }) => subdomain === group),
  );
  return [
    ...requirements.map(({ id, subdomain }): ScopeItem => ({ edition: maturityRef, id, group: subdomain, gates: [{ kind: 'domain', id: domains.get(subdomain) ?? '' }] })),
    ...sections.flatMap((section) => questions.filter((question) => question.section === section.id)).map(
      ({ id, section, appliesIf }): ScopeItem => ({ edition: securityRef, id, group: section, gates: [...new Set([gateFlag, ...appliesIf])].map((flag) => ({ kind: 'flag', id: flag })) }),
    ),
  ];
}

/** The gates of an item that are closed in an assessment; none means that it is asked (SPEC A3, S20). */
export function closedGates(assessment: Assessment, { edition, gates }: ScopeItem): readonly Gate[] {
  const { tailoredOut = [], flags = {} } = (assessment.responses[edition] ?? {}) as MaturityResponse & SecurityResponse; // checked when the file was opened; each has its own
  return gates.filter(({ kind, id }) => (kind === 'domain' ? tailoredOut.some(({ domain }) => domain === id) : !Object.hasOwn(flags, id) || flags[id] !== true));
}

/** What an assessment asks. */
export function askedItems(assessment: Assessment, editions: PartialEditions): readonly ScopeItem[] {
  return scopeItems(assessment, editions).filter((item) => closedGates(assessment, item).length === 0);
}

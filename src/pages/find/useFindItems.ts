import { useMemo } from 'react';
import { maturityResponseOf, securityResponseOf, useAssessment } from '../../state/index.ts';
import { useMaturityFrame, type MaturityFrame } from '../assessment/maturityView.ts';
import { questionHref } from '../security/securityLinks.ts';
import { useSecurityFrame, type SecurityFrame } from '../security/securityView.ts';
import { answerOptions } from '../security/questions/answerOptions.ts';
import type { FindItem, FindTarget } from './findItem.ts';

/** A group to choose, under the heading that it stands below. */
export type FindGroup = { readonly part: FindTarget['part']; readonly id: string; readonly name: string };

export type FindSource = {
  readonly items: readonly FindItem[];
  readonly groups: readonly FindGroup[];
  /** The levels of the maturity questionnaire with their names. */
  readonly levels: readonly { readonly level: number; readonly name: string }[];
};

/** Everything asked, with what the firm has entered there, in the order of the questionnaires. Suspends while they load. */
export function useFindItems(): FindSource {
  const maturity = useMaturityFrame();
  const security = useSecurityFrame();
  const maturityAnswers = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, maturity.ref).answers,
  );
  const securityAnswers = useAssessment((state) =>
    state.assessment === null ? undefined : securityResponseOf(state.assessment, security.ref).answers,
  );
  const ofMaturity = useMemo(() => maturityTargets(maturity), [maturity]);
  const ofSecurity = useMemo(() => securityTargets(security), [security]);
  return useMemo(
    () => ({
      items: [
        ...ofMaturity.map((target) => ({ ...target, entry: maturityAnswers?.[target.asked.id] })),
        ...ofSecurity.map((target) => ({ ...target, entry: securityAnswers?.[target.asked.id] })),
      ],
      groups: groupsOf([...ofMaturity, ...ofSecurity]),
      levels: maturity.edition.questionnaire.levels.map((level) => ({ level, name: maturity.texts.levels[String(level)]?.ordinal ?? String(level) })),
    }),
    [ofMaturity, ofSecurity, maturityAnswers, securityAnswers, maturity],
  );
}

function maturityTargets({ ref, edition, texts, model, assessmentId }: MaturityFrame): readonly FindTarget[] {
  const scored = new Set(model.elements.flatMap(({ domains }) => domains.flatMap(({ subdomains }) => subdomains.map(({ id }) => id))));
  const tailored = new Set(model.tailoredSubdomains);
  const order = edition.questionnaire.elements.flatMap(({ domains }) => domains.flatMap(({ subdomains }) => subdomains));
  const answerLabels = Object.fromEntries(Object.entries(texts.answers).map(([value, { label }]) => [value, label]));
  return order.flatMap((group) =>
    edition.questionnaire.requirements
      .filter(({ subdomain }) => subdomain === group)
      .map(({ id, level }) => {
        const words = texts.requirements[id];
        // What an industry type does not assess has no page of its own: the type is chosen among the company's facts.
        const page = scored.has(group) || tailored.has(group) ? `questions/${group}/${id}` : 'company';
        return {
          asked: {
            edition: ref,
            id,
            group,
            level,
            text: words?.text ?? '',
            full: words?.full ?? '',
            typicalEvidence: words?.evidence ?? [],
            href: `#/a/${assessmentId}/${page}`,
          },
          part: 'maturity',
          groupName: texts.subdomains[group] ?? group,
          levelName: texts.levels[String(level)]?.ordinal ?? null,
          applies: scored.has(group),
          answerLabels,
        };
      }),
  );
}

function securityTargets(frame: SecurityFrame): readonly FindTarget[] {
  const { ref, edition, texts, model } = frame;
  const asked = new Set([...model.sections.flatMap(({ questions }) => questions.map(({ id }) => id)), ...model.unscored]);
  return edition.questionnaire.questions.map((question) => {
    const { id, section } = question;
    const words = texts.questions[id];
    return {
      asked: {
        edition: ref,
        id,
        group: section,
        level: null,
        text: words?.text ?? '',
        // The answers of the common scales read alike for all questions and would find all of them.
        full: question.scale === 'frequency' ? (words?.answers?.['Y'] ?? '') : '',
        typicalEvidence: words?.evidence ?? [],
        href: questionHref(frame, id),
      },
      part: 'security',
      groupName: texts.sections[section] ?? section,
      levelName: null,
      applies: asked.has(id),
      answerLabels: Object.fromEntries(answerOptions(question, texts).map(({ value, label }) => [value, label])),
    };
  });
}

function groupsOf(targets: readonly FindTarget[]): readonly FindGroup[] {
  const groups = new Map(targets.map(({ part, asked, groupName }) => [`${part}/${asked.group}`, { part, id: asked.group, name: groupName }]));
  return [...groups.values()];
}

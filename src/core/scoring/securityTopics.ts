import type { SecurityAnswers } from '../answers/index.ts';
import type { SecurityModel, SecurityTopicPart } from './securityModel.ts';

/**
 * One process area of GB/T 41400 with the answers that touch it (SPEC S33). `unmet` counts `N` and `U`,
 * `open` the questions without an answer. It says what was asked and answered, never a level.
 */
export type TopicCoverage = {
  readonly id: string;
  readonly domain: string;
  readonly group: string;
  readonly status: 'met' | 'partial' | 'unmet' | 'open' | 'notApplicable';
  readonly met: number;
  readonly partial: number;
  readonly unmet: number;
  readonly open: number;
};

/**
 * The map of the process areas (SPEC S33), over every applicable question: optional ones and supplements
 * count here, since some areas are touched by nothing else, but an unanswered one leaves no area open
 * that another answer speaks for.
 */
export function securityTopics(model: SecurityModel, answers: SecurityAnswers): readonly TopicCoverage[] {
  return model.topics.map((topic) => {
    const counts = { met: 0, partial: 0, unmet: 0, open: 0 };
    for (const id of [...topic.scored, ...topic.unscored]) counts[columnOf(id, answers)] += 1;
    return { id: topic.id, domain: topic.domain, group: topic.group, status: statusOf(topic, counts, answers), ...counts };
  });
}

function columnOf(id: string, answers: SecurityAnswers): 'met' | 'partial' | 'unmet' | 'open' {
  const answer = answers.get(id);
  if (answer === undefined) return 'open';
  if (answer === 'Y') return 'met';
  return answer === 'P' ? 'partial' : 'unmet';
}

function statusOf(
  topic: SecurityTopicPart,
  counts: { readonly met: number; readonly partial: number; readonly unmet: number },
  answers: SecurityAnswers,
): TopicCoverage['status'] {
  const asked = topic.scored.length + topic.unscored.length;
  const answered = counts.met + counts.partial + counts.unmet;
  if (asked === 0) return 'notApplicable';
  if (answered === 0 || topic.scored.some((id) => !answers.has(id))) return 'open';
  if (counts.met === answered) return 'met';
  return counts.unmet === answered ? 'unmet' : 'partial';
}

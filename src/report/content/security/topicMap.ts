import type { TopicCoverage } from '../../../core/scoring/index.ts';
import type { AnswerMark, Block, Tile } from '../../reportDocument.ts';
import { preCheck } from './preCheck.ts';
import type { SecurityContext } from './securityContext.ts';

/** The map of the process areas (SPEC S33), then what belongs to the grading. */
export function topicMap(context: SecurityContext): readonly Block[] {
  const { own } = context;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: own.topics.title },
    { kind: 'paragraph', text: own.topics.intro, tone: 'body' },
    { kind: 'tiles', groups: groupsOf(context) },
    ...preCheck(context),
  ];
}

function groupsOf(context: SecurityContext): readonly { readonly label: string; readonly tiles: readonly Tile[] }[] {
  const { edition, topics, texts } = context;
  return edition.questionnaire.processDomains.map(({ id }) => ({
    label: texts.processDomains[id] ?? id,
    tiles: topics.filter(({ domain }) => domain === id).map((topic) => tileOf(context, topic)),
  }));
}

function tileOf({ texts, own }: SecurityContext, topic: TopicCoverage): Tile {
  const { met, partial, unmet, open, status } = topic;
  return {
    code: topic.id,
    title: texts.processAreas[topic.id] ?? topic.id,
    state: own.topics.statuses[status],
    counts: status === 'notApplicable' ? '' : own.topics.counts(met, partial, unmet, open),
    mark: markOf(status),
  };
}

function markOf(status: TopicCoverage['status']): AnswerMark {
  switch (status) {
    case 'met':
      return { kind: 'share', share: 1 };
    case 'partial':
      return { kind: 'share', share: 0.5 };
    case 'unmet':
      return { kind: 'share', share: 0 };
    case 'open':
      return { kind: 'unknown' };
    case 'notApplicable':
      return { kind: 'open' };
  }
}

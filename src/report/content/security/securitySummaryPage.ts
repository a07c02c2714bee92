import type { Block } from '../../reportDocument.ts';
import { sectionBars } from './sectionRates.ts';
import type { SecurityContext } from './securityContext.ts';
import { firstMeasures } from './securityHighlights.ts';
import { securityFigures, securityVerdict } from './securityVerdict.ts';

/** The summary of a report on security alone: verdict, rates of the sections, and at most `count` measures. */
export function securitySummaryPage(context: SecurityContext, count: number): readonly Block[] {
  const { own, words } = context;
  const measures: readonly Block[] = [
    { kind: 'heading', level: 2, text: words.summary.firstMeasures },
    { kind: 'list', items: firstMeasures(context, count) },
  ];
  return [
    { kind: 'figures', figures: securityFigures(context) },
    { kind: 'paragraph', text: words.sentences(securityVerdict(context)), tone: 'body' },
    ...redListLine(context),
    ...(context.model.applies
      ? [
          {
            kind: 'columns',
            columns: [
              { share: 86, blocks: [{ kind: 'heading', level: 2, text: own.result.sections }, sectionBars(context)] },
              { share: 80, blocks: measures },
            ],
          } as const,
        ]
      : []),
  ];
}

/** The key items not met, by their numbers. */
export function redListLine({ own, words, score }: SecurityContext): readonly Block[] {
  const { triggered } = score.keyItems;
  if (triggered.length === 0) return [];
  const ids = triggered.map(({ question }) => question).join(words.listComma);
  return [{ kind: 'paragraph', text: words.labelled(own.result.redList, ids), tone: 'strong' }];
}

import type { Block } from '../../reportDocument.ts';
import { closedLoopChapter } from './closedLoopChapter.ts';
import { criteriaChapter } from './criteriaChapter.ts';
import { gradientChapter } from './gradientChapter.ts';
import type { LadderContext } from './ladderContext.ts';
import { ladderFactsChapter } from './ladderFactsChapter.ts';
import { ladderGaps } from './ladderGaps.ts';
import { ladderPath } from './ladderPath.ts';
import { ladderResult } from './ladderResult.ts';
import { ladderSources } from './ladderSources.ts';

/** The chapters on the ladder. */
export function ladderChapters(context: LadderContext): readonly Block[] {
  return [
    ...ladderResult(context),
    ...ladderGaps(context),
    ...ladderPath(context),
    ...ladderFactsChapter(context),
    ...gradientChapter(context),
    ...closedLoopChapter(context),
    ...criteriaChapter(context),
    ...ladderSources(context),
  ];
}

import { rankSubdomains } from '../../../core/scoring/index.ts';
import { one, reaches } from '../../../core/shared/index.ts';
import type { Block, ListItem } from '../../reportDocument.ts';
import { gainText, maturityText } from '../numbers.ts';
import type { MaturityContext } from './maturityContext.ts';
import { answerLabel, levelName, subdomainName } from './names.ts';

/** The three most mature sub-domains (SPEC S13) that have reached the first level. */
export function strengths(context: MaturityContext): readonly Block[] {
  const { words, threshold } = context;
  const strong = rankSubdomains(context.model, context.score).filter(({ maturity }) => reaches(maturity, one));
  if (strong.length === 0) return [{ kind: 'paragraph', text: words.summary.noStrengths, tone: 'body' }];
  const items = strong.slice(0, 3).map(({ id, maturity, ceiling }, index) => ({
    mark: String(index + 1),
    lead: subdomainName(context, id),
    text: words.summary.strength(maturityText(maturity, threshold), String(ceiling)),
  }));
  return [{ kind: 'list', items }];
}

/** The title over the largest gaps. */
export function gapsTitle(context: MaturityContext): string {
  const { words, gaps } = context;
  return gaps === null ? words.summary.gaps : words.summary.largestGaps(levelName(context, gaps.level));
}

/** The largest gaps to the next level (SPEC S14), at most `count`. */
export function largestGaps(context: MaturityContext, count: number): readonly ListItem[] {
  const { gaps, words, texts } = context;
  if (gaps === null) return [{ mark: '', lead: '', text: words.summary.noGaps }];
  return gaps.gaps.slice(0, count).map((gap, index) => ({
    mark: String(index + 1),
    lead: words.labelled(subdomainName(context, gap.subdomain), texts.requirements[gap.id]?.text ?? gap.id),
    text: words.summary.gap(answerLabel(context, gap.answer), gainText(gap.gain)),
  }));
}

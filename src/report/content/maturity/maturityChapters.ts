import type { Block } from '../../reportDocument.ts';
import { answers } from './answers.ts';
import { gaps } from './gaps.ts';
import type { MaturityContext } from './maturityContext.ts';
import { method } from './method.ts';
import { sources } from './sources.ts';
import { subdomains } from './subdomains.ts';

/** The chapters on maturity after the summary. */
export function maturityChapters(context: MaturityContext): readonly Block[] {
  return [...subdomains(context), ...gaps(context), ...answers(context), ...method(context), ...sources(context)];
}

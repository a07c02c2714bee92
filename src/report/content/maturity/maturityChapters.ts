import type { Block } from '../../reportDocument.ts';
import type { ReportSection } from '../../reportInput.ts';
import { answers } from './answers.ts';
import { benchmark } from './benchmark.ts';
import { benchmarkPack } from './benchmarkPack.ts';
import { gaps } from './gaps.ts';
import type { MaturityContext } from './maturityContext.ts';
import { method } from './method.ts';
import { plan } from './plan.ts';
import { sources } from './sources.ts';
import { subdomains } from './subdomains.ts';
import { verified } from './verified.ts';

/** The chapters on maturity after the summary, without those that were left out. */
export function maturityChapters(context: MaturityContext): readonly Block[] {
  const shows = (section: ReportSection) => !context.leftOut.includes(section);
  return [
    ...subdomains(context),
    ...verified(context),
    ...(shows('gaps') ? gaps(context) : []),
    ...(shows('plan') ? [...plan(context), ...benchmark(context), ...benchmarkPack(context)] : []),
    ...(shows('answers') ? answers(context) : []),
    ...(shows('method') ? [...method(context), ...sources(context)] : []),
  ];
}

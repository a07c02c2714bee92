import type { IndustryType } from '../edition/index.ts';

/** What of an edition applies to a company (SPEC A3): its industry type and the domains it left out. */
export type Scope = {
  readonly industryType: IndustryType;
  readonly tailoredOut: ReadonlySet<string>;
};

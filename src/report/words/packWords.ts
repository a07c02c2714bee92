import type { BenchmarkGroup, Measure } from '../../core/aggregation/index.ts';
import type { Sector } from '../../core/disclosure/index.ts';

/** The words of the part that stands the company beside a benchmark pack. */
export type PackWords = {
  readonly title: string;
  readonly source: (title: string, organiser: string, date: string, periods: string) => string;
  readonly firms: (count: number) => string;
  readonly firmsHidden: string;
  readonly signer: (fingerprint: string) => string;
  readonly knownSigner: string;
  readonly unknownSigner: string;
  readonly notCertain: string;
  readonly otherEdition: (editions: string) => string;
  readonly columns: { readonly group: string; readonly firms: string; readonly below: string; readonly same: string; readonly above: string };
  readonly groups: Readonly<Record<BenchmarkGroup, string>>;
  readonly inGroup: (group: string, name: string) => string;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly sizes: Readonly<Record<'large-medium' | 'small-micro', string>>;
  readonly tooFew: string;
  readonly notTold: string;
  /** The highest levels that a pack counts together, the company's among them. */
  readonly topGroup: (share: string) => string;
  readonly elementColumns: { readonly element: string; readonly own: string };
  readonly measures: Readonly<Record<Measure, string>>;
  readonly elementsOpen: string;
  readonly remark: string;
};

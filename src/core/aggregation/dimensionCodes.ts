import { districts } from '../company/index.ts';
import { recordBands, sectors } from '../disclosure/index.ts';
import type { Dimension } from './release.ts';

/** The code of what a record does not say (SPEC G2); the last one of every dimension. */
export const unknownCode = 'unknown';

/**
 * The codes of every dimension in the order of the tables (SPEC G2), `unknown` last. A column of a cohort holds their places.
 * Maturity is 0 (below level one) to 5; `security` says whether a security self-assessment was finished.
 */
export const dimensionCodes: Readonly<Record<Dimension, readonly string[]>> = {
  area: ['central', 'metro', 'northeast', 'southeast', unknownCode],
  district: [...districts.map(({ code }) => code), unknownCode],
  sector: [...sectors, unknownCode],
  size: ['large-medium', 'small-micro', unknownCode],
  maturity: ['0', '1', '2', '3', '4', '5', unknownCode],
  rung: ['NONE', 'DW', 'SF', 'FF', unknownCode],
  band: [...recordBands, unknownCode],
  security: ['done', 'notDone', unknownCode],
};

/** The place of `unknown` among the codes of a dimension. */
export function unknownPlace(dimension: Dimension): number {
  return dimensionCodes[dimension].length - 1;
}

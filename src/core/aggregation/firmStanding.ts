import { percentOfPermille } from '../assessment/index.ts';
import { sizeClass, type CompanyProfile } from '../company/index.ts';
import { generaliseIndustry, generaliseRegion, generaliseSize } from '../disclosure/index.ts';
import { splitEditionRef, type EditionRef } from '../edition/index.ts';
import { elementMaturity, levelOfTotal, type MaturityModel, type MaturityScore } from '../scoring/index.ts';
import { fraction, multiply, roundHalfUp, type Fraction } from '../shared/index.ts';
import { elementsAmong, standAmong, type BenchmarkGroup, type FirmPlace, type PermilleRange, type Standing } from './benchmark.ts';
import { elementNames, type ElementName } from './cohort.ts';
import { unknownCode } from './dimensionCodes.ts';
import type { Measure } from './fixedTables.ts';
import type { Release } from './release.ts';

/** What of a firm is compared with a release; the score must be that of the edition under the model. */
export type AssessedFirm = {
  readonly company: CompanyProfile;
  readonly edition: EditionRef;
  readonly model: MaturityModel;
  readonly score: MaturityScore;
};

/** A firm beside a release (SPEC B2). */
export type FirmStanding =
  | {
      readonly status: 'placed';
      readonly place: FirmPlace;
      /** Everyone, area, sector, size. */
      readonly groups: readonly GroupStanding[];
      /** The four elements and their mean; null while one of them is open. */
      readonly elements: readonly ElementRow[] | null;
    }
  /** The level is still open. */
  | { readonly status: 'notCertain' }
  /** The release was scored by an edition that may judge the same answers otherwise (SPEC E1). */
  | { readonly status: 'otherEdition'; readonly editions: readonly string[] };

/** The shares of a group on lower levels, on the firm's own and on higher ones; both ends are alike where nothing is suppressed. */
export type GroupStanding = { readonly by: BenchmarkGroup; readonly code: string } & (
  | {
      readonly status: 'placed';
      readonly n: number;
      readonly below: PermilleRange;
      readonly same: PermilleRange;
      /** Null where the release counts the firm's level with those above it; `same` holds them all then (SPEC G13). */
      readonly above: PermilleRange | null;
    }
  | { readonly status: 'tooFew' }
  /** The firm's own file does not say where it belongs. */
  | { readonly status: 'notTold' }
);

/** An element score of the firm and the means of its groups, in tenths; null where a mean is suppressed or the group not told. */
export type ElementRow = {
  readonly measure: Measure;
  readonly own: number;
  readonly means: Readonly<Record<'area' | 'sector' | 'size', number | null>>;
};

/** Puts a firm's level and element scores beside those of a release (SPEC B2), its groups as coarse as at L2 (SPEC D3). */
export function firmStanding(release: Release, firm: AssessedFirm): FirmStanding {
  const { model, score, edition } = firm;
  const { editions } = release.campaign;
  if (!editions.some((other) => judgesAlike(other, edition))) return { status: 'otherEdition', editions };
  if (score.outcome.status === 'incomplete') return { status: 'notCertain' };
  const place = { ...placeOf(firm.company), level: score.outcome.level };
  const own = elementTenths(model, score);
  return {
    status: 'placed',
    place,
    groups: standAmong(release, place).map(groupOf),
    elements: own === null ? null : elementRows(release, place, own),
  };
}

/** Whether two editions are of one questionnaire and score no answer differently. */
function judgesAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((ref) => splitEditionRef(ref as EditionRef)); // releases name editions in this form; another is like none
  return left?.id === right?.id && left?.version.split('.')[0] === right?.version.split('.')[0];
}

function placeOf({ district, districtVersion = '', industry = '', employees, revenue }: CompanyProfile): Omit<FirmPlace, 'level'> {
  const size = employees === undefined || revenue === undefined ? null : sizeClass(employees, revenue);
  return {
    area: generaliseRegion(district ?? null, districtVersion, 'L2'),
    sector: generaliseIndustry(industry === '' ? null : industry, 'L2'),
    size: generaliseSize(size, 'L2') ?? unknownCode,
  };
}

function groupOf(standing: Standing): GroupStanding {
  const { by, code } = standing;
  // A firm that does not say where it is has nothing to do with others that do not.
  if (by !== 'everyone' && code === unknownCode) return { status: 'notTold', by, code };
  if (standing.status === 'tooFew') return { status: 'tooFew', by, code };
  const { n, orAbove, below, same, above } = standing;
  return { status: 'placed', by, code, n, below: rangeOf(below), same: rangeOf(same), above: orAbove ? null : rangeOf(above) };
}

function rangeOf(share: number | PermilleRange): PermilleRange {
  return typeof share === 'number' ? { from: share, to: share } : share;
}

function elementTenths(model: MaturityModel, score: MaturityScore): Readonly<Record<ElementName, number>> | null {
  const known = elementNames.flatMap((name) => {
    const maturity = elementMaturity(model, score, name);
    return maturity === null ? [] : [[name, tenthsOf(model, maturity)] as const];
  });
  return known.length < elementNames.length ? null : (Object.fromEntries(known) as Record<ElementName, number>); // one for each name
}

/** Half up, but never up into a level that was missed (SPEC S8). */
function tenthsOf(model: MaturityModel, maturity: Fraction): number {
  const tenths = roundHalfUp(multiply(maturity, fraction(10)), 0);
  return levelOfTotal(model, fraction(tenths, 10)) > levelOfTotal(model, maturity) ? tenths - 1 : tenths;
}

function elementRows(release: Release, place: FirmPlace, own: Readonly<Record<ElementName, number>>): readonly ElementRow[] {
  const compared = elementsAmong(release, place, own);
  const meanOf = (measure: Measure, by: 'area' | 'sector' | 'size') =>
    place[by] === unknownCode ? null : (compared.find((each) => each.measure === measure && each.by === by)?.mean?.tenths ?? null);
  return compared
    .filter(({ by }) => by === 'area')
    .map(({ measure, own: tenths }) => ({
      measure,
      own: tenths,
      means: { area: meanOf(measure, 'area'), sector: meanOf(measure, 'sector'), size: meanOf(measure, 'size') },
    }));
}

/** A share for people: `42.3%`, or `37.2%–75.6%` where suppressed counts leave it open. */
export function shareText({ from, to }: PermilleRange): string {
  return [...new Set([from, to])].map((permille) => `${percentOfPermille(permille)}%`).join('–');
}

import { fraction, multiply, type Fraction } from '../shared/index.ts';
import type { MaturityModel } from './maturityModel.ts';

/** A cell that counts at a level, its exact share in the level's score (0…1), and its requirements. */
export type WeighedCell = { readonly subdomain: string; readonly share: Fraction; readonly requirements: readonly string[] };

/**
 * Every cell of a level with its exact share in the level's score, empty ones weighed as the convention says (SPEC S4).
 * A requirement has its cell's share divided by the number of requirements there (SPEC S3).
 *
 * @param index place of the level in `model.levels`
 */
export function cellShares(model: MaturityModel, index: number): readonly WeighedCell[] {
  const countsEmpty = model.conventions.emptyCells === 'full';
  const elements = model.elements.map((element) => ({
    ...element,
    domains: element.domains
      .map((domain) => ({
        ...domain,
        cells: domain.subdomains
          .map(({ id, weight, requirements }) => ({ id, weight, requirements: requirements[index] ?? [] }))
          .filter((cell) => countsEmpty || cell.requirements.length > 0),
      }))
      .filter((domain) => domain.cells.length > 0),
  }));
  return withShares(elements.filter((element) => element.domains.length > 0)).flatMap((element) =>
    withShares(element.domains).flatMap((domain) =>
      withShares(domain.cells).map((cell) => ({
        subdomain: cell.id,
        share: multiply(element.share, multiply(domain.share, cell.share)),
        requirements: cell.requirements,
      })),
    ),
  );
}

function withShares<Part extends { readonly weight: number }>(siblings: readonly Part[]): readonly (Part & { readonly share: Fraction })[] {
  const sum = siblings.reduce((total, part) => total + part.weight, 0);
  return siblings.map((part) => ({ ...part, share: fraction(part.weight, sum) }));
}

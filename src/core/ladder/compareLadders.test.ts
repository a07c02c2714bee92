import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import { compareLadders, evaluateLadder, type LadderDifference, type LadderFacts } from './index.ts';

function compare(facts: LadderFacts) {
  return compareLadders(
    { edition: ladder2023, outcome: evaluateLadder(ladder2023, facts) },
    { edition: ladder2024, outcome: evaluateLadder(ladder2024, facts) },
  );
}

/** A difference in one line: `use DW23-13→DW24-13 neither`. */
function line(difference: LadderDifference): string {
  if (difference.kind === 'branchEnded' || difference.kind === 'branchAdded') return `${difference.kind} ${difference.branch} ${difference.isMet ? 'met' : 'unmet'}`;
  const { kind, earlier, later, blocks } = difference;
  const name = (side: typeof earlier) => (side === null ? '–' : 'id' in side ? side.id : side.group.key);
  return `${kind} ${name(earlier)}→${name(later)} ${blocks}`;
}

describe('the same facts under two editions', () => {
  it('[L10] the car-parts maker: 未来工厂 under 2023, 智能工厂 under 2024, and why', () => {
    const comparison = compare(exampleFacts('e1'));

    expect(comparison).toMatchObject({ editions: ['cq-ladder@2023.12.0', 'cq-ladder@2024.11.0'], rungs: ['FF', 'SF'] });
    expect(comparison.decisive.map(line)).toEqual([
      'added –→FF24-C7 later',
      'branchEnded dual met',
      'added –→FF24-A1 later',
      'added –→FF24-A2 later',
    ]);
  });

  it('[L10] tells what is asked otherwise of the workshop and the plant', () => {
    const lines = compare(exampleFacts('e1')).differences.map(line);

    expect(lines.slice(0, 5)).toEqual([
      'use DW23-13→DW24-13 neither',
      'use DW23-14→DW24-14 neither',
      'use DW23-15→DW24-15 neither',
      'added –→DW24-16 neither',
      'added –→DW24-17 neither',
    ]);
    expect(lines.slice(5, 14)).toEqual([
      'measure SF23-03→SF24-03 neither',
      'use SF23-08→SF24-08 neither',
      'use SF23-09→SF24-09 neither',
      'added –→SF24-10 neither',
      'added –→SF24-11 neither',
      'added –→SF24-12 neither',
      'added –→SF24-13 neither',
      'added –→SF24-14 neither',
      'added –→SF24-15 neither',
    ]);
  });

  it('[L10] the food firm stands alike; the later edition asks more of it', () => {
    const comparison = compare(exampleFacts('e2'));

    const blocking = comparison.differences.filter((difference) => 'blocks' in difference && difference.blocks === 'later' && difference.rung === 'DW');

    expect(comparison).toMatchObject({ rungs: ['NONE', 'NONE'], decisive: [] });
    expect(blocking.map(line)).toEqual(['use DW23-14→DW24-14 later', 'added –→DW24-16 later']);
  });

  it('[L10] explains a workshop that meets its rung under one edition only', () => {
    const [workshop] = exampleFacts('e1').ws ?? [];

    const comparison = compare({ ws: [{ ...workshop, visual: false }, { net_machining: true }] });

    expect(comparison.rungs).toEqual(['DW', 'NONE']);
    expect(comparison.decisive.map(line)).toEqual(['use DW23-15→DW24-15 later', 'added –→DW24-16 later']);
  });

  it('[L10] a firm can be a 未来工厂 under the later edition only', () => {
    const facts = exampleFacts('e1');
    const ff = { ...facts.ff, brain: true, ai_areas: 2, ai_scenes: 3, green: false };

    const comparison = compare({ ...facts, ff });

    expect(comparison.rungs).toEqual(['SF', 'FF']);
    // Of two branches one short, the nearest is dual, by its id.
    expect(comparison.decisive.map(line)).toEqual(['removed FF23-G1→– earlier']);
  });

  it('[L10] does not depend on the order of the arguments', () => {
    const facts = exampleFacts('e1');
    const later = { edition: ladder2024, outcome: evaluateLadder(ladder2024, facts) };
    const earlier = { edition: ladder2023, outcome: evaluateLadder(ladder2023, facts) };

    expect(compareLadders(later, earlier)).toEqual(compareLadders(earlier, later));
  });

  it('[L10] an edition does not differ from itself', () => {
    const evaluated = { edition: ladder2024, outcome: evaluateLadder(ladder2024, exampleFacts('e2')) };

    expect(compareLadders(evaluated, evaluated)).toMatchObject({ differences: [], decisive: [] });
  });
});

import { districts, industryDivisions } from '../../src/core/company/index.ts';
import { sectorOf, type DisclosureLevel, type ScoreRecord } from '../../src/core/disclosure/index.ts';
import { seededRandom } from '../soak/seededRandom.ts';

export type PopulationOptions = {
  readonly firms: number;
  readonly seed: number;
  /** Of L3 a tenth steps down to L2. */
  readonly level?: DisclosureLevel;
  readonly campaign?: string;
  readonly rulesHash?: string;
};

/**
 * Made-up records of a campaign, the same for the same seed: districts, divisions and sizes skewed as 1, 1/2, 1/3 … (Zipf)
 * over an order of their own for each seed, levels that follow the size, and rungs that follow the level.
 */
export function* population(options: PopulationOptions): Generator<ScoreRecord> {
  const { firms, seed, level = 'L2', campaign = '0'.repeat(32), rulesHash = 'f'.repeat(64) } = options;
  const random = seededRandom(seed);
  const places = skewed(shuffled(districts, random), random);
  const divisions = skewed(shuffled(industryDivisions, random), random);
  const sizes = skewed(['small', 'micro', 'medium', 'large'] as const, random);
  for (let index = 0; index < firms; index += 1) {
    const firm = { place: places(), division: divisions().code, size: sizes(), isFine: level === 'L3' && random() < 0.9 };
    yield {
      format: 'zhiti.record',
      formatVersion: 1,
      campaign,
      pid: hex(seed, 8) + hex(index, 16),
      rev: 1,
      withdrawal: hex(seed, 8) + hex(index, 24),
      rulesHash,
      app: '1.0.0',
      period: index % 7 === 0 ? '2026H1' : '2026H2',
      ...(level === 'L1' ? { level, region: 'chongqing', industry: 'C' } : whereabouts(firm)),
      ...results(firm, level !== 'L1', random),
    };
  }
}

type Firm = {
  readonly place: (typeof districts)[number];
  readonly division: string;
  readonly size: 'large' | 'medium' | 'small' | 'micro';
  readonly isFine: boolean;
};

function whereabouts({ place, division, size, isFine }: Firm): Pick<ScoreRecord, 'level' | 'region' | 'industry' | 'size'> {
  if (isFine) return { level: 'L3', region: place.code, industry: division, size };
  return { level: 'L2', region: place.area, industry: sectorOf(division) ?? 'unknown', size: isBig(size) ? 'large-medium' : 'small-micro' };
}

function results({ size, isFine }: Firm, withElements: boolean, random: () => number): Pick<ScoreRecord, 'maturity' | 'elements' | 'rung' | 'securityDone' | 'band'> {
  const total = Math.min(4.9, Math.max(0, 0.6 + (isBig(size) ? 0.9 : 0) + (random() + random() + random() - 1.2) * 1.4));
  const step = isFine ? 10 : 2;
  const score = () => Math.round(Math.min(5, Math.max(0, total + random() - 0.5)) * step) / step;
  const chance = random() * 5;
  return {
    maturity: Math.floor(total + 0.2),
    ...(withElements ? { elements: { personnel: score(), technology: score(), resource: score(), manufacturing: score() } } : {}),
    rung: chance < total - 2.6 ? 'FF' : chance < total - 1.6 ? 'SF' : chance < total ? 'DW' : 'NONE',
    ...(random() < 0.9 ? { securityDone: random() < 0.6 } : {}),
    ...(random() < 0.5 ? { band: (['C-D', 'B', 'C-D', 'A'] as const)[Math.floor(random() * 4)] ?? 'B' } : {}),
  };
}

function isBig(size: Firm['size']): boolean {
  return size === 'large' || size === 'medium';
}

/** Draws from a list so that the first comes twice as often as the second, three times as often as the third, and so on. */
function skewed<Item>(items: readonly Item[], random: () => number): () => Item {
  const weights = items.map((_, place) => 1 / (place + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // A table of a thousand draws is much faster than a search and skewed enough.
  const drawn = items.flatMap((item, place) => Array<Item>(Math.max(1, Math.round(((weights[place] ?? 0) / sum) * 1000))).fill(item));
  return () => drawn[Math.floor(random() * drawn.length)] as Item; // the list is not empty
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

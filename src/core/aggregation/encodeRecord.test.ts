import { expect, it } from 'vitest';
import { districts, industryDivisions } from '../company/index.ts';
import type { ScoreRecord } from '../disclosure/index.ts';
import { dimensionCodes } from './dimensionCodes.ts';
import { encodeRecord } from './encodeRecord.ts';
import { dimensions } from './release.ts';

const coarse: ScoreRecord = {
  format: 'zhiti.record', formatVersion: 1, campaign: '0'.repeat(32), pid: '0'.repeat(24), rev: 1, withdrawal: '0'.repeat(32),
  rulesHash: '0'.repeat(64), app: '1.0.0', level: 'L1', period: '2026', region: 'chongqing', industry: 'C', maturity: 2,
};

function codesOf(record: ScoreRecord): readonly string[] {
  const places = encodeRecord(record);
  return dimensions.map((dimension) => dimensionCodes[dimension][places[dimension]] ?? '');
}

it('[G2] counts what a record does not say as unknown', () => {
  expect(codesOf(coarse)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', '2', 'unknown', 'unknown', 'unknown']);
});

it('[G2] counts a fine record by its district and its area, its sector and two sizes', () => {
  const fine: ScoreRecord = { ...coarse, level: 'L3', region: '500103', industry: '36', size: 'medium', rung: 'SF', band: 'C-D', securityDone: true };

  expect(codesOf(fine)).toEqual(['central', '500103', 'vehicles', 'large-medium', '2', 'SF', 'C-D', 'done']);
});

it('[G2] has a place for every district and division', () => {
  const regions = districts.map(({ code }) => codesOf({ ...coarse, region: code }));
  const industries = industryDivisions.map(({ code }) => codesOf({ ...coarse, industry: code })[2]);

  expect(regions.every(([area, district]) => area !== 'unknown' && district !== 'unknown')).toBe(true);
  expect(industries.filter((sector) => sector === undefined || sector === '' || sector === 'unknown')).toEqual([]);
});

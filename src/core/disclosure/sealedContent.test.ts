import { describe, expect, it } from 'vitest';
import { project } from '../../../tests/disclosure/campaigns.ts';
import type { ScoreRecord } from './record.ts';
import { isSealedName, sealedContent, sealedName } from './sealedContent.ts';

describe('sealedContent', () => {
  it('[D12] is canonical JSON filled with spaces to 4096 bytes', async () => {
    const projection = await project();
    const record = projection.ok ? projection.value.record : null;
    if (record === null) throw new Error('refused');

    const content = sealedContent(record);

    expect(content).toHaveLength(4096);
    expect(content).toMatch(/^\{"app":"1\.0\.0","campaign":"0123[^ ]+\} +$/u);
    expect(JSON.parse(content)).toEqual(record);
  });

  it('[D12] takes the next multiple when one block is too small, and none more than it needs', () => {
    // No record is as long; the length is what counts here.
    const ofLength = (length: number) => sealedContent({ app: 'x'.repeat(length - '{"app":""}'.length) } as unknown as ScoreRecord).length;

    expect([ofLength(4095), ofLength(4096), ofLength(4097)]).toEqual([4096, 4096, 8192]);
  });

  it('[D12] never holds anything but ASCII', () => {
    expect(() => sealedContent({ app: '某厂' } as unknown as ScoreRecord)).toThrow(RangeError); // what no schema lets through
  });

  it('[D12] the name is of campaign and content', () => {
    const name = sealedName('0123456789abcdef0123456789abcdef', 'fedcba98'.repeat(8));

    expect(name).toBe('CQ-0123-fedcba98.age');
    expect([name, 'CQ-0123-fedcba98.age.exe', '../CQ-0123-fedcba98.age', 'CQ-0123-FEDCBA98.age'].map(isSealedName)).toEqual([true, false, false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { infosec } from '../../../../tests/builders/index.ts';
import { flagHints } from './flagHints.ts';

describe('hints on the profile', () => {
  it('[S20] remote maintenance or devices on a cloud without any link outward is worth another look', () => {
    const flags = new Map([
      ['P_CONN', false],
      ['P_REMOTE', true],
      ['P_CLOUD_DEV', true],
    ]);

    expect(flagHints(flags)).toEqual([
      { because: 'P_REMOTE', doubtful: 'P_CONN' },
      { because: 'P_CLOUD_DEV', doubtful: 'P_CONN' },
    ]);
  });

  it('[S20] data provided abroad that the firm does not hold is worth another look', () => {
    expect(flagHints(new Map([['P_DATA', false], ['P_XBORDER', true]]))).toEqual([{ because: 'P_XBORDER', doubtful: 'P_DATA' }]);
  });

  it('[S20] there is nothing to say while either is open or both agree', () => {
    expect(flagHints(new Map())).toEqual([]);
    expect(flagHints(new Map([['P_REMOTE', true]]))).toEqual([]);
    expect(flagHints(new Map([['P_CONN', true], ['P_REMOTE', true]]))).toEqual([]);
    expect(flagHints(new Map([['P_CONN', false], ['P_REMOTE', false]]))).toEqual([]);
  });

  it('[S20] names flags that the published edition has', () => {
    const every = infosec.questionnaire.flags.map(({ id }) => id);
    const hinted = flagHints(new Map([...every.map((id) => [id, true] as const), ['P_CONN', false], ['P_DATA', false]]));

    expect(hinted).toHaveLength(3);
  });
});

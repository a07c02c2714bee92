import { expect, it } from 'vitest';
import { corruptSoak } from './soak/corrupt.ts';

it('[F4] [F5] of 300 corrupted files and stored records nothing wrong opens and no kept answer differs', { timeout: 120_000 }, async () => {
  expect(await corruptSoak(300)).toMatch(/^300 damaged documents/u);
});

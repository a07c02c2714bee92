import { describe, expect, it } from 'vitest';
import { editionRef, isEditionRef, splitEditionRef } from './editionRef.ts';

describe('editionRef', () => {
  it('[E1] joins id and version and takes them apart again', () => {
    expect(editionRef({ id: 'gbt39116', version: '1.0.0' })).toBe('gbt39116@1.0.0');
    expect(splitEditionRef('cq-ladder@2023.12.0')).toEqual({ id: 'cq-ladder', version: '2023.12.0' });
  });

  it('[E1] wants an id and three numbers', () => {
    expect(isEditionRef('gbt39116@1.0.0')).toBe(true);
    expect(isEditionRef('cq-ladder@2023.12.0')).toBe(true);
    for (const text of ['gbt39116', 'gbt39116@1.0', '@1.0.0', 'GBT@1.0.0', 'gbt39116@1.0.0-beta', 'a@1.0.0\n', '../a@1.0.0', 'a/b@1.0.0']) {
      expect(isEditionRef(text), text).toBe(false);
    }
  });
});

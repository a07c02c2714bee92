import { describe, expect, it } from 'vitest';
import { ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import { askedFacts } from './index.ts';

describe('the one set of facts', () => {
  const asked = new Map(askedFacts([ladder2024, ladder2023]).map((one) => [one.fact.id, one]));

  it('[L1] names a fact once, with every edition that needs it', () => {
    expect(asked.get('ws.mes')).toMatchObject({
      wordsFrom: 'cq-ladder@2024.11.0',
      neededBy: [{ edition: 'cq-ladder@2024.11.0', from: 'DW' }, { edition: 'cq-ladder@2023.12.0', from: 'DW' }],
    });
  });

  it('[L1] keeps what only an older edition asks', () => {
    expect(asked.get('ff.carbon')).toMatchObject({
      wordsFrom: 'cq-ladder@2023.12.0',
      neededBy: [{ edition: 'cq-ladder@2023.12.0', from: 'FF' }],
    });
  });

  it('[L1] has as many facts as both editions together', () => {
    expect(asked.size).toBe(72);
  });
});

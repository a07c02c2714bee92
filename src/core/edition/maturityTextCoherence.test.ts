import { describe, expect, it } from 'vitest';
import { gbt39116, textsOfGbt39116 } from '../../../tests/builders/index.ts';
import { findMaturityTextFaults } from './maturityTextCoherence.ts';

describe('findMaturityTextFaults', () => {
  it.each(['zh-CN', 'en'] as const)('[E6] every id has words and every word an id: %s', (language) => {
    expect(findMaturityTextFaults(gbt39116, textsOfGbt39116(language))).toEqual([]);
  });

  it('[E6] finds an id without words in every kind', () => {
    const texts = textsOfGbt39116('zh-CN');
    delete texts.levels['5'];
    delete texts.elements['resource'];
    delete texts.domains['logistics'];
    delete texts.subdomains['M10'];
    delete texts.answers['most'];
    delete texts.requirements['P1-L1-a'];

    expect(findMaturityTextFaults(gbt39116, texts)).toEqual([
      'zh-CN levels: no text for 5',
      'zh-CN elements: no text for resource',
      'zh-CN domains: no text for logistics',
      'zh-CN subdomains: no text for M10',
      'zh-CN answers: no text for most',
      'zh-CN requirements: no text for P1-L1-a',
    ]);
  });

  it('[E6] finds words without an id', () => {
    const texts = textsOfGbt39116('en');
    texts.subdomains['M14'] = 'Dreams';

    expect(findMaturityTextFaults(gbt39116, texts)).toEqual(['en subdomains: text for unknown M14']);
  });

  it('[E6] finds a convention whose chosen option nobody explains', () => {
    const texts = textsOfGbt39116('en');
    delete texts.conventions['emptyCells']?.options['renormalise'];

    expect(findMaturityTextFaults(gbt39116, texts)).toEqual([
      'en conventions.emptyCells: no text for the chosen option renormalise',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { infosec, textsOfInfosec } from '../../../tests/builders/index.ts';
import { findSecurityTextFaults } from './securityTextCoherence.ts';
import type { SecurityTexts } from './securityTexts.ts';

type Words = SecurityTexts['questions'][string];

describe('the published words', () => {
  it.each(['zh-CN', 'en'] as const)('[E6] %s has words for every id and no other', (language) => {
    expect(findSecurityTextFaults(infosec, textsOfInfosec(language))).toEqual([]);
  });
});

describe('words that do not fit', () => {
  const english = textsOfInfosec('en');

  it('[E6] tells an id without words and words without an id', () => {
    const { P_ICS: _gate, ...flags } = english.flags;

    const faults = findSecurityTextFaults(infosec, { ...english, flags: { ...flags, P_MOON: 'Is there a moon?' } });

    expect(faults).toEqual(['en flags: no text for P_ICS', 'en flags: text for unknown P_MOON']);
  });

  it('[E6] a frequency needs words for its answers, a plain question has none', () => {
    const plain = withQuestion(english, 'IS01-1', (words) => ({ ...words, answers: { Y: 'Yes' } }));
    const both = withQuestion(plain, 'IS25-2', ({ answers: _answers, ...words }) => words);

    expect(findSecurityTextFaults(infosec, both)).toEqual([
      'en questions.IS01-1.answers: text for unknown Y',
      'en questions.IS25-2.answers: no text for Y',
      'en questions.IS25-2.answers: no text for P',
      'en questions.IS25-2.answers: no text for N',
    ]);
  });

  it('[E6] a fact needs words for what it offers to choose', () => {
    const changed = withQuestion(english, 'ISE-1', (words) => ({ ...words, details: { grade1: 'Grade 1', grade2: 'Grade 2' } }));

    expect(findSecurityTextFaults(infosec, changed)).toEqual(['en questions.ISE-1.details: no text for grade3']);
  });

  it('[E6] a question without words is told once', () => {
    const { 'IS25-2': _left, ...questions } = english.questions;

    expect(findSecurityTextFaults(infosec, { ...english, questions })).toEqual(['en questions: no text for IS25-2']);
  });
});

function withQuestion(texts: SecurityTexts, id: string, change: (words: Words) => Words): SecurityTexts {
  const words = texts.questions[id];
  if (words === undefined) throw new Error(`no question ${id}`);
  return { ...texts, questions: { ...texts.questions, [id]: change(words) } };
}

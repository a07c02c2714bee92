import { expect, it } from 'vitest';
import { everyQuestion, firmWith, smallSecurityEdition as small } from '../../../tests/builders/index.ts';
import { fraction } from '../shared/index.ts';
import { securityEvidence } from './securityEvidence.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

it('[S31] is the share of applicable scored Y answers with an evidence note', () => {
  const answers = everyQuestion(small, 'Y', { 'B-2': 'P', 'C-1': 'Y' });

  const coverage = securityEvidence(connected, answers, new Set(['A-1', 'B-2', 'C-1']));

  expect(coverage).toEqual({ met: 3, evidenced: 1, share: fraction(1, 3) });
});

it('[S31] is nothing where nothing is met', () => {
  expect(securityEvidence(connected, everyQuestion(small, 'N'), new Set(['A-1']))).toEqual({ met: 0, evidenced: 0, share: null });
});

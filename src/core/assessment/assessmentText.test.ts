import { expect, it } from 'vitest';
import { assessmentText } from './assessmentText.ts';
import { createAssessment } from './createAssessment.ts';

it('[F1] the file is indented JSON that ends with a line break', () => {
  const text = assessmentText(createAssessment({ id: 'a1b2c3d4', date: '2026-11-20', roundLabel: '' }));

  expect(text.startsWith('{\n  "format": "zhiti.assessment",\n  "formatVersion": 1,\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

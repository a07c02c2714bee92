import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { infosec, readJson } from '../../../tests/builders/index.ts';
import { runSecurityCase, securityCaseSchema } from './securityCase.ts';

const folder = 'questionnaires/infosec/0.1.0/cases';
const files = readdirSync(new URL(`../../../${folder}`, import.meta.url)).sort();
const firstExample = securityCaseSchema.parse(readJson(`${folder}/example-v1.json`));

describe('golden cases', () => {
  it('[E6] holds V1 to V7', () => {
    expect(files).toEqual([
      'edge-v3-every-met.json',
      'edge-v4-every-partly-met.json',
      'edge-v5-key-item-unmet.json',
      'edge-v6-key-item-partly-met.json',
      'edge-v7-strict-key-item-partly-met.json',
      'example-v1.json',
      'example-v2.json',
    ]);
  });

  it.each(files)('[E6] %s', (file) => {
    const goldenCase = securityCaseSchema.parse(readJson(`${folder}/${file}`));

    expect(runSecurityCase(infosec, goldenCase)).toEqual([]);
  });
});

describe('a case that does not pass', () => {
  it('[E6] names every field that differs', () => {
    const { expected } = firstExample;
    const changed = {
      ...firstExample,
      expected: { ...expected, exact: '79', triggered: ['IS01-1'], sections: { ...expected.sections, C2: '0/2' } },
    };

    expect(runSecurityCase(infosec, changed)).toEqual([
      'exact: expected "79", found "30967/390"',
      'triggered: expected ["IS01-1"], found []',
      'sections.C2: expected "0/2", found nothing',
    ]);
  });

  it('[E6] names ids that the edition does not know', () => {
    const changed = { ...firstExample, flags: ['P_ICS', 'P_MOON'], answers: { 'IS99-1': 'Y' as const } };

    expect(runSecurityCase(infosec, changed)).toEqual(['flags: unknown flag P_MOON', 'answers: unknown question IS99-1']);
  });

  it('[E6] says when there is no score to compare', () => {
    expect(runSecurityCase(infosec, { ...firstExample, flags: [] })).toEqual(['outcome: notApplicable']);
  });
});

import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../tests/builders/index.ts';
import { exampleFacts } from '../../tests/builders/ladder.ts';
import { assessmentOf, securityExample, shelf } from '../../tests/builders/reports.ts';
import type { Assessment } from '../core/assessment/index.ts';
import { collectReport } from './collectReport.ts';

const settings = { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0' } as const;

describe('collectReport', () => {
  it('takes every part that is answered, the ladder under every edition, the earlier first', async () => {
    const maturity = anAssessment({ answers: everyRequirement().answered('most') });

    const input = await collectReport(assessmentOf({ maturity, security: securityExample('v1'), ladder: exampleFacts('e1') }), shelf, settings);

    expect(input.maturity?.score.answered).toBe(207);
    expect(input.security?.score.answered).toBe(76);
    expect(input.ladder?.views.map(({ outcome }) => [outcome.edition, outcome.rung])).toEqual([
      ['cq-ladder@2023.12.0', 'FF'],
      ['cq-ladder@2024.11.0', 'SF'],
    ]);
  });

  it('[L9] the ladder takes its metrics from the maturity response', async () => {
    const maturity = anAssessment({ answers: everyRequirement().answered('none') });

    const input = await collectReport(assessmentOf({ maturity, ladder: exampleFacts('e1') }), shelf, settings);

    expect(input.ladder?.views.map(({ outcome }) => outcome.rung)).toEqual(['DW', 'DW']);
  });

  it.each<[string, Assessment['responses']]>([
    ['nothing', {}],
    ['an empty maturity response', { 'gbt39116@1.0.0': { tailoredOut: [], answers: { 'P1-L1-a': { note: ' ' } } } }],
    ['an empty security response', { 'infosec@0.1.0': { flags: {}, answers: {} } }],
    ['empty ladder facts', { 'cq-ladder': { ws: [{}], ent: {}, declared: { sub: {} } } }],
    ['an edition that is not on the shelf', { 'gbt39116@9.0.0': { answers: { 'P1-L1-a': { value: 'full' } } } }],
    ['another questionnaire of the same method', { 'sme-digital@0.1.0': { flags: { M_SME: true } } }],
  ])('a part that is not begun is null: %s', async (_, responses) => {
    const input = await collectReport({ ...anAssessment(), responses }, shelf, settings);

    expect([input.maturity, input.security, input.ladder]).toEqual([null, null, null]);
  });

  it.each<[string, Assessment['responses']]>([
    ['a note', { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': { note: '待议' } } } }],
    ['a domain left out', { 'gbt39116@1.0.0': { tailoredOut: [{ domain: 'logistics', reason: '' }] } }],
    ['a fact of the profile', { 'infosec@0.1.0': { flags: { P_ICS: false } } }],
    ['a grading factor', { 'infosec@0.1.0': { preCheck: { F_SIZE: true } } }],
    ['a workshop with a name', { 'cq-ladder': { ws: [{ name: '机加' }] } }],
    ['a declared result', { 'cq-ladder': { declared: { sub: { planning: 2.8 } } } }],
    ['no title held', { 'cq-ladder': { titles: [] } }],
  ])('a part is begun with %s', async (_, responses) => {
    const input = await collectReport({ ...anAssessment(), responses }, shelf, settings);

    expect([input.maturity, input.security, input.ladder].filter((part) => part !== null)).toHaveLength(1);
  });
});

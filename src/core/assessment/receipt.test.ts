import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssessment, anyPartialAnswers, everyRequirement, gbt39116, onlyAnswered, seeded } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { assessmentOf, securityExample, shelf } from '../../../tests/builders/reports.ts';
import { maturityAnswers } from '../answers/index.ts';
import type { Assessment } from './assessment.ts';
import { findReceipt } from './findReceipt.ts';
import { receiptOf, type Receipt } from './receipt.ts';

const maturity = anAssessment({ answers: everyRequirement().answered('most'), tailoredOut: ['sales', 'logistics'] });
const whole = assessmentOf({ maturity, security: securityExample('v1'), ladder: exampleFacts('e1') });

/** The assessment with a part of one response replaced; loose on purpose, as files from outside are. */
function withResponse(key: string, change: (response: Record<string, unknown>) => Record<string, unknown>): Assessment {
  return { ...whole, responses: { ...whole.responses, [key]: change(structuredClone(whole.responses[key] ?? {})) } };
}

function withEntry(key: string, id: string, change: Record<string, unknown>): Assessment {
  return withResponse(key, (response) => {
    const answers = response['answers'] as Record<string, object>;
    return { ...response, answers: { ...answers, [id]: { ...answers[id], ...change } } };
  });
}

function maturityReceipt(assessment: Assessment): Receipt | null {
  const response = assessment.responses['gbt39116@1.0.0'] ?? {};
  return receiptOf(assessment, { maturity: { ref: 'gbt39116@1.0.0', edition: gbt39116, response }, security: null, ladders: [] });
}

describe('what a receipt holds', () => {
  it('[V1] names every edition whose answers count with its content hash', async () => {
    const receipt = await findReceipt(whole, shelf);

    const answered = ['gbt39116@1.0.0', 'infosec@0.1.0', 'cq-ladder@2023.12.0', 'cq-ladder@2024.11.0'];
    const sealed = shelf.entries.map(({ id, version, contentHash }) => [`${id}@${version}`, contentHash] as const);
    expect(receipt?.editions).toEqual(Object.fromEntries(sealed.filter(([ref]) => answered.includes(ref))));
    expect(receipt?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$/u);
  });

  it('[V1] stays what it is: the receipt of a small assessment', () => {
    const receipt = maturityReceipt(anAssessment({ answers: onlyAnswered({ 'P1-L1-a': 'full' }) }));

    expect(receipt?.code).toBe('G6RA-P3B5-CTNT-TBW3-7');
  });

  it('[V1] there is none where nothing is answered, and a note is no answer', async () => {
    const noted: Assessment = { ...anAssessment(), responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': { note: '待查' } } } } };

    expect(await findReceipt(assessmentOf({}), shelf)).toBeNull();
    expect(await findReceipt(noted, shelf)).toBeNull();
  });

  it('[V1] a part that only holds a note is not in it', async () => {
    const noted = { ...whole, responses: { ...maturity.responses, 'infosec@0.1.0': { answers: { 'IS01-1': { note: '待查' } } } } };

    expect(Object.keys((await findReceipt(noted, shelf))?.editions ?? {})).toEqual(['gbt39116@1.0.0']);
  });
});

describe('what never changes a receipt', () => {
  const security = 'infosec@0.1.0';
  const reordered: Assessment = JSON.parse(JSON.stringify(whole), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as Assessment; // the same content in another order

  it.each<readonly [string, Assessment]>([
    ['the order of keys', reordered],
    ['a note', withEntry('gbt39116@1.0.0', 'P1-L1-a', { note: '改过的备注' })],
    ['evidence', withEntry(security, 'IS01-1', { evidence: '台账.xlsx', by: '张工', at: '2026-11-24T00:00:00Z', flagged: true })],
    ['a name', { ...whole, company: { ...whole.company, name: '另一个名字' }, round: { ...whole.round, label: '另一轮', date: '2027-01-01' } }],
    ['the firm’s own estimates', { ...whole, efforts: { 'P1-L2-a': { cost: 3, months: 2 } } }],
    ['what was sealed', { ...whole, sealing: { secret: 'a'.repeat(64), exports: [] } }],
    ['an explanation', { ...whole, overClaims: { 'wms-mes-without-wms': { note: '已说明' } } }],
    ['a reason', withResponse('gbt39116@1.0.0', (response) => ({ ...response, tailoredOut: [{ domain: 'logistics', reason: '外包' }, { domain: 'sales', reason: '直营' }] }))],
    ['the rung aimed at', withResponse('cq-ladder', (facts) => ({ ...facts, aim: 'FF' }))],
    ['names and order of workshops', withResponse('cq-ladder', (facts) => ({ ...facts, ws: (facts['ws'] as object[]).map((workshop, index) => ({ ...workshop, name: `车间 ${index}` })).reverse() }))],
  ])('[V2] %s', async (_what, changed) => {
    expect(await findReceipt(changed, shelf)).toEqual(await findReceipt(whole, shelf));
  });
});

describe('what changes a receipt', () => {
  it.each<readonly [string, Assessment]>([
    ['an answer', withEntry('gbt39116@1.0.0', 'P1-L1-a', { value: 'full' })],
    ['an answer that no score needs', withEntry('gbt39116@1.0.0', 'M11-L2-a', { value: 'none' })],
    ['a domain tailored out', withResponse('gbt39116@1.0.0', (response) => ({ ...response, tailoredOut: [{ domain: 'logistics', reason: '' }] }))],
    ['the industry type', { ...whole, company: { ...whole.company, industryType: 'process' } }],
    ['a security answer', withEntry('infosec@0.1.0', 'IS01-1', { value: 'N' })],
    ['a flag', withResponse('infosec@0.1.0', (response) => ({ ...response, flags: { ...(response['flags'] as object), P_CONN: false } }))],
    ['a grading factor', withResponse('infosec@0.1.0', (response) => ({ ...response, preCheck: { F_SCOPE: true } }))],
    ['a fact', withResponse('cq-ladder', (facts) => ({ ...facts, fac: { ...(facts['fac'] as object), digital_equip_pct: 12 } }))],
    ['a title', withResponse('cq-ladder', (facts) => ({ ...facts, titles: [{ title: 'cq-smart-factory', year: 2025 }] }))],
  ])('[V2] %s', async (_what, changed) => {
    const [before, after] = [await findReceipt(whole, shelf), await findReceipt(changed, shelf)];

    expect(after?.code).not.toBe(before?.code);
    expect(after?.answers).not.toBe(before?.answers);
    expect(after?.editions).toEqual(before?.editions);
  });

  it('[V2] any one answer value given, changed or taken away', () => {
    const ids = gbt39116.questionnaire.requirements.map(({ id }) => id);

    fc.assert(
      fc.property(anyPartialAnswers(gbt39116), fc.constantFrom(...ids), fc.constantFrom(undefined, ...maturityAnswers), (answers, id, value) => {
        fc.pre(answers.get(id) !== value);
        const changed = new Map(answers);
        if (value === undefined) changed.delete(id);
        else changed.set(id, value);

        const [before, after] = [answers, changed].map((given) => maturityReceipt(anAssessment({ answers: given })));

        expect(after?.code ?? 'none').not.toBe(before?.code ?? 'none');
      }),
      { ...seeded, numRuns: 40 },
    );
  });

  it('[V3] an answer that changes no score changes answers and code but not the result', async () => {
    const [before, after] = [await findReceipt(whole, shelf), await findReceipt(withEntry('gbt39116@1.0.0', 'M11-L2-a', { value: 'none' }), shelf)];

    expect(after?.result).toBe(before?.result);
    expect(after?.code).not.toBe(before?.code);
  });
});

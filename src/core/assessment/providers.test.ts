import { describe, expect, it } from 'vitest';
import { gbt39116, readJson } from '../../../tests/builders/index.ts';
import { fittingProviders, kindsAsked, openProviderList, providerKindsSchema } from './providers.ts';

const list = {
  format: 'zhiti.providers', formatVersion: 1, title: '服务商资源池', publisher: '某市经信委', asOf: '2026-11-01',
  providers: [
    { name: '甲', kinds: ['software'], industries: ['36'], districts: ['500157'] },
    { name: '乙', kinds: ['software', 'integration'] },
    { name: '丙', kinds: ['security'], districts: ['500103'], contact: '023-0000' },
  ],
};

describe('[Q1] the kinds of providers', () => {
  it('are named for every sub-domain, and every kind is one that is known and asked', () => {
    const data = providerKindsSchema.parse(readJson('questionnaires/gbt39116/provider-kinds.json'));
    const subdomains = gbt39116.questionnaire.elements.flatMap(({ domains }) => domains.flatMap((domain) => domain.subdomains));

    expect(Object.keys(data.subdomains).sort()).toEqual([...subdomains].sort());
    expect(new Set(Object.values(data.subdomains).flat())).toEqual(new Set(Object.keys(data.kinds)));
  });

  it('are counted by the measures that ask for them, most asked first', () => {
    const data = providerKindsSchema.parse(readJson('questionnaires/gbt39116/provider-kinds.json'));

    expect(kindsAsked(data, ['T3', 'M1', 'M5', 'M1'])).toEqual([
      { kind: 'software', measures: 3 }, { kind: 'integration', measures: 1 }, { kind: 'security', measures: 1 }, { kind: 'equipment', measures: 1 },
    ]);
  });
});

describe('[Q2] a list of providers', () => {
  it('opens strictly', () => {
    expect(openProviderList(JSON.stringify(list))).toEqual({ ok: true, value: list });
    expect(openProviderList('{')).toEqual({ ok: false, error: { type: 'notJson' } });
    expect(openProviderList('{"format":"zhiti.assessment"}')).toEqual({ ok: false, error: { type: 'notList' } });
    expect(openProviderList(JSON.stringify({ ...list, formatVersion: 2 }))).toEqual({ ok: false, error: { type: 'tooNew' } });
    expect(openProviderList(JSON.stringify({ ...list, providers: [{ name: '甲', kinds: [] }] }))).toEqual({ ok: false, error: { type: 'invalid', path: 'providers.0.kinds' } });
  });
});

it.each([
  ['without a wish everybody stands in the order of the list', { kind: null, division: null, district: null }, '甲乙丙'],
  ['who names no industry serves every one', { kind: 'software', division: '39', district: null }, '乙'],
  ['who names no district serves everywhere', { kind: null, division: '36', district: '500103' }, '乙丙'],
])('[Q3] %s', (_, wish, names) => {
  expect(fittingProviders(list, wish).map(({ name }) => name).join('')).toBe(names);
});

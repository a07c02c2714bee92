import { describe, expect, it } from 'vitest';
import { companyProfileSchema } from './companyProfile.ts';

describe('companyProfileSchema', () => {
  it('[C1] needs a name, which may be empty, and the industry type', () => {
    expect(companyProfileSchema.safeParse({ name: '', industryType: 'process' }).success).toBe(true);
    expect(companyProfileSchema.safeParse({ name: '' }).success).toBe(false);
    expect(companyProfileSchema.safeParse({ industryType: 'process' }).success).toBe(false);
    expect(companyProfileSchema.safeParse({ name: '', industryType: 'mixed' }).success).toBe(false);
  });

  it('[C1] lets everything else be open or empty and keeps what it does not know', () => {
    const profile = { name: '例1', uscc: '', industry: '', district: '', industryType: 'discrete', stock: '600000' };

    expect(companyProfileSchema.parse(profile)).toEqual(profile);
  });

  it.each([
    ['employees', -1], ['employees', 1.5], ['employees', '420'], ['revenue', -0.1], ['revenue', Number.POSITIVE_INFINITY],
    ['industry', '3'], ['industry', '36700'], ['industry', 'C36'], ['ownership', 'mine'], ['districtVersion', '2025'], ['uscc', 91],
  ])('[C1] refuses %s %s', (field, value) => {
    expect(companyProfileSchema.safeParse({ name: '例1', industryType: 'discrete', [field]: value }).success).toBe(false);
  });
});

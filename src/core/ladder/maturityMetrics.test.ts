import { describe, expect, it } from 'vitest';
import { everyRequirement, onlyAnswered } from '../../../tests/builders/index.ts';
import { exampleFacts, ladder2024, maturityOf } from '../../../tests/builders/ladder.ts';
import { fraction } from '../shared/index.ts';
import { evaluateLadder, ladderMetrics, originOf, type LadderFacts, type LadderMaturity } from './index.ts';

const link = ladder2024.rubric.maturityLink;
const declared: LadderFacts = { declared: { cmmm_done: true, cmmm_score: 2.85, sub: { process_design: 2.9, quality: 1 } } };

function metric(id: string, facts: LadderFacts, maturity?: LadderMaturity) {
  return ladderMetrics(link, facts, maturity).firm.get(id);
}

describe('metrics without a maturity response', () => {
  it('[L9] are those declared', () => {
    expect(metric('ent.cmmm_score', declared)).toEqual({ kind: 'number', value: fraction(57, 20), origin: 'declared' });
    expect(metric('ent.cmmm_done', declared)).toEqual({ kind: 'flag', value: true, origin: 'declared' });
    expect(metric('sub.process_design', declared)).toEqual({ kind: 'number', value: fraction(29, 10), origin: 'declared' });
  });

  it('[L9] are unknown where nothing is declared', () => {
    expect(metric('sub.warehouse', declared)).toEqual({ kind: 'unknown' });
  });
});

describe('metrics of a complete maturity response', () => {
  it('[L9] are scored, whatever is declared', () => {
    const maturity = maturityOf(everyRequirement().answered('full').butLevel(3, 'partial'));

    expect(metric('ent.cmmm_score', declared, maturity)).toEqual({ kind: 'number', value: fraction(5, 2), origin: 'scored' });
    expect(metric('ent.cmmm_done', declared, maturity)).toEqual({ kind: 'flag', value: true, origin: 'scored' });
    expect(metric('sub.process_design', declared, maturity)).toEqual({ kind: 'number', value: fraction(5, 2), origin: 'scored' });
  });

  it('[L9] quality counts its own entries of 生产作业 in the same way as a sub-domain', () => {
    const answers = everyRequirement().answered('full').but('M5-L2-c', 'partial').but('M5-L1-a', 'none');

    const maturity = maturityOf(answers);

    // Level one holds M5-L1-b alone, level two the mean of 0.5 and 1, which is below 0.8.
    expect(metric('sub.quality', {}, maturity)).toEqual({ kind: 'number', value: fraction(7, 4), origin: 'scored' });
  });

  it('[L9] the supply chain is the mean of 采购 and 物流', () => {
    const maturity = maturityOf(everyRequirement().answered('full').but('M3-L2', 'none'));

    // 采购 1, 物流 5.
    expect(metric('sub.supply_chain', {}, maturity)).toEqual({ kind: 'number', value: fraction(3), origin: 'scored' });
  });

  it('[L9] the supply chain is 采购 alone where 物流 is tailored out', () => {
    const maturity = maturityOf(everyRequirement().answered('full').but('M3-L2', 'none'), { tailoredOut: ['logistics'] });

    expect(metric('sub.supply_chain', {}, maturity)).toEqual({ kind: 'number', value: fraction(1), origin: 'scored' });
  });

  it('[L9] a sub-domain tailored out leaves its metric unknown, not declared', () => {
    const maturity = maturityOf(everyRequirement().answered('full'), { tailoredOut: ['design'] });

    expect(metric('sub.process_design', declared, maturity)).toEqual({ kind: 'unknown' });
  });

  it('[L9] a sub-domain left open above the level that stopped the firm is not filled from a declared value', () => {
    const maturity = maturityOf(everyRequirement().answered('full').butLevel(2, 'partial').but('M2-L2', 'full').withoutLevel(3).withoutLevel(4).withoutLevel(5));

    const value = metric('sub.process_design', declared, maturity);

    expect(maturity.score.outcome.status).toBe('complete');
    expect(value).toEqual({ kind: 'range', low: fraction(2), high: fraction(5), declared: null });
    expect(originOf(value)).toBe('unknown');
  });
});

describe('metrics of a maturity response that is not complete', () => {
  it('[L9] a response without answers leaves the declared values in force', () => {
    const facts = exampleFacts('e1');

    const outcome = evaluateLadder(ladder2024, facts, maturityOf(onlyAnswered({})));

    expect(outcome.rung).toBe('SF');
    expect(outcome.SF.criteria.find(({ criterion }) => criterion.id === 'SF24-L-ops')).toMatchObject({ result: 'met', origin: 'declared' });
    expect(originOf(outcome.metrics.firm.get('ent.cmmm_done'))).toBe('declared');
  });

  it('[L9] answers that already decide the comparison come before a declared value', () => {
    // One requirement of two not met at level one: 工艺设计 cannot exceed 0.5 there.
    const maturity = maturityOf(onlyAnswered({ 'M2-L1-a': 'none' }));

    const outcome = evaluateLadder(ladder2024, exampleFacts('e1'), maturity);

    expect(outcome.SF.criteria.find(({ criterion }) => criterion.id === 'SF24-L-process')).toMatchObject({ result: 'unmet', origin: 'scored' });
  });

  it('[L9] a metric is unknown while its answers do not decide and nothing is declared', () => {
    const maturity = maturityOf(onlyAnswered({ 'M2-L1-a': 'full' }));

    const outcome = evaluateLadder(ladder2024, {}, maturity);

    expect(outcome.SF.criteria.find(({ criterion }) => criterion.id === 'SF24-L-process')).toMatchObject({ result: 'unknown', origin: 'unknown' });
    expect(outcome.metrics.firm.get('ent.cmmm_done')).toEqual({ kind: 'unknown' });
  });

  it('[L9] answers that reach the line whatever is still open decide it', () => {
    const maturity = maturityOf(everyRequirement().answered('full').withoutLevel(5).without('P1-L1'));

    const outcome = evaluateLadder(ladder2024, {}, maturity);

    expect(maturity.score.outcome.status).toBe('incomplete');
    expect(outcome.SF.criteria.find(({ criterion }) => criterion.id === 'SF24-L-plan')).toMatchObject({ result: 'met', origin: 'scored' });
  });

  it('[L9] "to find out" counts as not met, not as open', () => {
    const maturity = maturityOf(everyRequirement().answered('unknown'));

    expect(metric('ent.cmmm_score', {}, maturity)).toEqual({ kind: 'number', value: fraction(0), origin: 'scored' });
  });

  it('[L9] the process industry is scored alike', () => {
    const maturity = maturityOf(everyRequirement().answered('full'), { industryType: 'process' });

    expect(metric('sub.process_design', {}, maturity)).toEqual({ kind: 'number', value: fraction(5), origin: 'scored' });
  });
});

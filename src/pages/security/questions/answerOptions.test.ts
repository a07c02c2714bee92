import { describe, expect, it } from 'vitest';
import { infosec, textsOfInfosec } from '../../../../tests/builders/index.ts';
import { answerOptions } from './answerOptions.ts';

const texts = textsOfInfosec('zh-CN');

function optionsOf(id: string) {
  const question = infosec.questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return answerOptions(question, texts);
}

describe('the answers a question offers', () => {
  it('[S21] a frequency says beside each answer what it takes', () => {
    expect(optionsOf('IS26-1').map(({ value, label, meaning }) => [value, label, meaning])).toEqual([
      ['Y', '符合', '日志保存满 6 个月'],
      ['P', '部分符合', '日志保存 3 个月以上、不足 6 个月'],
      ['N', '不符合', '不足 3 个月，或没有留存'],
      ['U', '不清楚', undefined],
    ]);
  });

  it('[S35] coverage says beside each answer from which share on it holds', () => {
    expect(optionsOf('IS01-1').map(({ meaning }) => meaning)).toEqual([
      '覆盖 95% 及以上',
      '覆盖 50% 及以上、不足 95%',
      '覆盖不足 50%',
      undefined,
    ]);
  });

  it('[S21] the common scale is a hint alone', () => {
    expect(optionsOf('IS03-1').map(({ meaning }) => meaning)).toEqual([undefined, undefined, undefined, undefined]);
    expect(optionsOf('IS03-1')[1]?.title).toBe('做到了一部分');
  });

  it('[S37] a compliance fact offers its own answers in its own words', () => {
    expect(optionsOf('ISE-1').map(({ value, label }) => [value, label])).toEqual([
      ['Y', '已自主定级'],
      ['N', '未定级'],
      ['U', '不清楚'],
    ]);
    expect(optionsOf('ISE-5').map(({ value }) => value)).toEqual(['Y', 'N']);
  });
});

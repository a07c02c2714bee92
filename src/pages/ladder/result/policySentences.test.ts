import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024, textsOfLadder } from '../../../../tests/builders/ladder.ts';
import { evaluateLadder, type LadderFacts } from '../../../core/ladder/index.ts';
import { interfaceTexts, loadWords } from '../../../i18n/interfaceTexts.ts';
import { policySentences } from './policySentences.ts';

await loadWords('work', 'ladder');
const { t } = interfaceTexts;
const texts2023 = textsOfLadder('2023.12.0', 'zh-CN');
const texts2024 = textsOfLadder('2024.11.0', 'zh-CN');

function sentences(facts: LadderFacts) {
  return policySentences({ texts: texts2023, outcome: evaluateLadder(ladder2023, facts) }, t);
}

describe('what hangs on numbers set by the app', () => {
  it('[L7] a rung that does not hang on them is named as it stands without them', () => {
    expect(sentences(exampleFacts('e1'))).toEqual(['2023 版：去掉智梯设定的条件和数字后，结果仍是未来工厂。']);
  });

  it('[L7] a rung kept away only by them says so, with the conditions', () => {
    const facts = exampleFacts('e1');
    const sub = { ...facts.declared?.sub, process_design: 2.5 };

    expect(sentences({ ...facts, declared: { ...facts.declared, sub } })).toEqual([
      '2023 版：智能工厂只差智梯设定、没有公开数值的条件：重点环节。',
      '2023 版：未来工厂只差智梯设定、没有公开数值的条件：前一级（智能工厂）已达到。',
      '2023 版：去掉智梯设定的条件和数字后，结果是未来工厂。',
    ]);
  });

  it('[L6] changed numbers are told, with the rung under the standard ones', () => {
    const facts = exampleFacts('e1');
    const sub = { ...facts.declared?.sub, process_design: 2.5 };

    expect(sentences({ ...facts, declared: { ...facts.declared, sub }, thresholds: { 'SF23-links': 4 } })).toContain(
      '2023 版：您改动了 1 个智梯设定的数；按原来的数，结果是数字化车间。',
    );
  });

  it('[L6] a change that an edition cannot take is named', () => {
    const outcome = evaluateLadder(ladder2024, { thresholds: { 'DW24-02': 10 } });

    expect(policySentences({ texts: texts2024, outcome }, t)).toContain('2024 版：文件里对这些条件的改动不能采用，仍按原来的数：DW24-02。');
  });
});

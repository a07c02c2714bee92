import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024, textsOfLadder } from '../../../tests/builders/ladder.ts';
import { evaluateLadder, type LadderFacts } from '../../core/ladder/index.ts';
import { interfaceTexts, loadWords } from '../../i18n/interfaceTexts.ts';
import { ladderSentence } from './editionClause.ts';

await loadWords('work', 'ladder');
const { t } = interfaceTexts;

function sentence(facts: LadderFacts) {
  const judged = [
    { texts: textsOfLadder('2023.12.0', 'zh-CN'), outcome: evaluateLadder(ladder2023, facts) },
    { texts: textsOfLadder('2024.11.0', 'zh-CN'), outcome: evaluateLadder(ladder2024, facts) },
  ];
  return ladderSentence(judged, t);
}

describe('the result in one sentence', () => {
  it('[L10] names the rung under each edition on the same data, and what is missing', () => {
    expect(sentence(exampleFacts('e1'))).toBe(
      '同一数据：2023 版为未来工厂（双化协同工厂）；2024 版为智能工厂，距未来工厂（AI 赋能示范型）还差 3 项。',
    );
  });

  it('[L5] below the first rung it says how much the nearest workshop misses', () => {
    expect(sentence(exampleFacts('e2'))).toBe('同一数据：2023 版尚未达到数字化车间，还差 4 项；2024 版尚未达到数字化车间，还差 6 项。');
  });
});

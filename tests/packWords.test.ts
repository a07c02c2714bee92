import { expect, it } from 'vitest';
import { publicationWords } from '../src/exchange/publication.ts';
import { englishPackWords } from '../src/report/words/pack.en.ts';
import { chinesePackWords } from '../src/report/words/pack.zh-CN.ts';

it.each([
  ['zh-CN', chinesePackWords],
  ['en', englishPackWords],
] as const)('[B2] the report calls sectors, sizes and elements what published tables call them: %s', (language, { sectors, sizes, measures }) => {
  const published = publicationWords(language);

  expect({ sectors, sizes, measures: { firms: published.measures.firms, ...measures } }).toEqual({
    sectors: published.sectors,
    sizes: published.sizes,
    measures: published.measures,
  });
});

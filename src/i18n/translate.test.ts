import { describe, expect, it } from 'vitest';
import { changeLanguage, interfaceTexts, languages, loadWords, translate } from './index.ts';

const values = { document: '甲', confidence: '高', ordinal: '一级', name: '{{name}}', count: 3 };

describe('translate', () => {
  it.each(languages)('says for every key what i18next says, in %s', async (language) => {
    await loadWords('work', 'security', 'ladder');
    await changeLanguage(language);
    const keys = keysIn(interfaceTexts.getResourceBundle(language, 'translation'), '');

    const said = keys.map((key) => translate(key, valuesFor(key)));

    expect(said).toEqual(keys.map((key) => interfaceTexts.t(key, valuesFor(key))));
    expect(keys.length).toBeGreaterThan(500);
  });

  it('fills in values and leaves to i18next what has plural forms', async () => {
    await loadWords('work');
    await changeLanguage('en');

    const said = [translate('questions.basisOf', values), translate('claims.count', { count: 1 }), translate('claims.count', { count: 2 })];

    expect(said).toEqual([
      interfaceTexts.t('questions.basisOf', values),
      interfaceTexts.t('claims.count', { count: 1 }),
      interfaceTexts.t('claims.count', { count: 2 }),
    ]);
    expect(said[1]).not.toBe(said[2]);
  });

  it('forgets what it said in the language before', async () => {
    await changeLanguage('zh-CN');
    const chinese = translate('nav.home');
    await changeLanguage('en');

    const english = translate('nav.home');

    expect([chinese, english]).toEqual([interfaceTexts.t('nav.home', { lng: 'zh-CN' }), interfaceTexts.t('nav.home')]);
    expect(english).not.toBe(chinese);
  });
});

function keysIn(part: unknown, way: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return [way];
  return Object.entries(part).flatMap(([name, inner]) => keysIn(inner, way === '' ? name : `${way}.${name}`));
}

/** A value for every gap in the text of a key. */
function valuesFor(key: string): Readonly<Record<string, string>> {
  const text: unknown = interfaceTexts.getResource(interfaceTexts.language, 'translation', key);
  const gaps = typeof text === 'string' ? [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)] : [];
  return Object.fromEntries(gaps.flatMap(([, name]) => (name === undefined || name === 'count' ? [] : [[name, `〈${name}〉`]])));
}

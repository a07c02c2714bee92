/** The languages of the interface; Chinese is the first. */
export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The language for a browser that has not chosen yet: Chinese, unless it prefers another one altogether. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const first = browserLanguages[0]?.toLowerCase() ?? 'zh';
  return first.startsWith('zh') ? 'zh-CN' : 'en';
}

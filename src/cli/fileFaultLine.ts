import type { FileError } from '../core/assessment/index.ts';

/** One line about a file that cannot be opened, in both languages: where, what is wrong, what to do. The words are loaded only now. */
export async function fileFaultLine(file: string, fault: FileError): Promise<string> {
  const { changeLanguage, interfaceTexts } = await import('../i18n/index.ts');
  await changeLanguage('en'); // brings in the English words
  const key = `fileError.${fault.type}`;
  const chinese = interfaceTexts.getFixedT('zh-CN')(key, { ...fault });
  const english = interfaceTexts.getFixedT('en')(key, { ...fault });
  return `${file}：${chinese} / ${english}`;
}

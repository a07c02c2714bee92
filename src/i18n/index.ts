export * from './interfaceTexts.ts';
export * from './language.ts';
export * from './translate.ts';
export * from './useText.ts';

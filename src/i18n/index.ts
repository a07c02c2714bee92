export * from './interfaceTexts.ts';
export * from './language.ts';
export * from './useText.ts';

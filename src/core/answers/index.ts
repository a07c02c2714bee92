export * from './maturityAnswer.ts';

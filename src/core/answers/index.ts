export * from './maturityAnswer.ts';
export * from './securityAnswer.ts';

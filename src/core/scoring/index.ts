export * from './levelCumulative.ts';
export * from './maturityModel.ts';
export * from './scope.ts';

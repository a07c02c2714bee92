export * from './catalogueEntry.ts';
export * from './editionRef.ts';
export * from './maturityCoherence.ts';
export * from './maturityEdition.ts';
export * from './source.ts';

export * from './answers.ts';
export * from './arbitraries.ts';
export * from './assessments.ts';
export * from './editions.ts';
export * from './readJson.ts';
export * from './security.ts';

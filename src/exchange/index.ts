export * from './fetchExample.ts';
export * from './readAssessmentFile.ts';
export * from './saveFile.ts';

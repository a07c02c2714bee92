/** The door for files coming in; it brings every schema, so it is only ever loaded when a file is opened. */
export * from './readAssessmentFile.ts';
export * from './readsBackAs.ts';
export * from './receiptTextOf.ts';

export * from './assessments.ts';
export { closeDatabase, type StoredAssessment, type StoredPlace } from './database.ts';

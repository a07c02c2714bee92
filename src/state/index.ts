export * from './assessmentEdits.ts';
export * from './assessmentFiles.ts';
export * from './assessmentStore.ts';
export * from './ladderEdits.ts';
export * from './securityEdits.ts';
export * from './settingsStore.ts';
export { builtInCatalogue } from '../catalogue/index.ts';
export { fetchExample, fileStem, saveFile, type ExampleId } from '../exchange/index.ts';
export { deleteAssessment, listAssessments, loadPlace, savePlace, type SaveProblem, type StoredAssessment } from '../storage/index.ts';

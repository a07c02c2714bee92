export * from './assessment.ts';
export * from './fileError.ts';
export * from './jsonText.ts';
export * from './maturityResponse.ts';
export * from './maturitySummary.ts';
export * from './openAssessment.ts';

export * from './companyProfile.ts';
export * from './districts.ts';
export * from './industries.ts';
export * from './sizeClass.ts';
export * from './unifiedCode.ts';

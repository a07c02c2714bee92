export * from './campaign.ts';
export * from './record.ts';
export * from './recordFields.ts';
export * from './sectors.ts';

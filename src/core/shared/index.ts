export * from './canonicalJson.ts';
export * from './contentHash.ts';
export * from './fraction.ts';
export * from './result.ts';
export { z } from './schema.ts';
export * from './schemaFaults.ts';

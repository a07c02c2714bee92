export * from './fetchExample.ts';
export * from './saveFile.ts';

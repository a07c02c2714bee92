export * from './fetchExample.ts';
export * from './saveFile.ts';
export * from './writeChecked.ts';

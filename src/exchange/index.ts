export * from './fetchExample.ts';
export * from './ownFile.ts';
export * from './readLogo.ts';
export * from './saveFile.ts';
export * from './writeChecked.ts';

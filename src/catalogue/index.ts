export * from './builtInCatalogue.ts';
export * from './catalogue.ts';

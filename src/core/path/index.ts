export * from './costText.ts';
export * from './dependency.ts';
export * from './effort.ts';
export * from './effortsFor.ts';
export { cheapestPath, dependenciesIn, type MaturityPath, type Measure } from './maturityPath.ts';
export type { PathQuestion } from './raise.ts';
export * from './rungPath.ts';
export * from './sensitivity.ts';

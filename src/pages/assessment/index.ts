export { AssessmentFrame } from './AssessmentFrame.tsx';
export { preloadAddress } from './preloadAddress.ts';

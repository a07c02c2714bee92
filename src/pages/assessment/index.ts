export { AssessmentFrame } from './AssessmentFrame.tsx';

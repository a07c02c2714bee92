export { BasisPage } from './BasisPage.tsx';

export { clockTime } from './formatTime.ts';
export { Loading } from './Loading.tsx';
export { NotFoundPage } from './NotFoundPage.tsx';

export * from './lazyPage.ts';
export { Loading } from './Loading.tsx';
export { NotFoundPage } from './NotFoundPage.tsx';
export { clockTime } from './formatTime.ts';

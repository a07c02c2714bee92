import { openShare, type OpenedShare, type Share } from './openShare.ts';

/** What a worker of the desk says. */
export type DeskMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'part'; readonly part: OpenedShare }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly message: string };

type WorkerScope = { onmessage: ((event: MessageEvent<Share>) => void) | null; readonly postMessage: (message: DeskMessage, transfer?: Transferable[]) => void };

const scope = self as unknown as WorkerScope; // the types of the page, not of a worker, are loaded

const everyMs = 100;

scope.onmessage = ({ data }) => {
  let last = 0;
  openShare(data, {
    onProgress: (done) => {
      const now = performance.now();
      if (now - last < everyMs) return;
      last = now;
      scope.postMessage({ type: 'progress', done });
    },
    onPart: (part) => {
      scope.postMessage({ type: 'part', part });
    },
  }).then(
    () => {
      scope.postMessage({ type: 'done' });
    },
    (error: unknown) => {
      scope.postMessage({ type: 'failed', message: String(error) });
    },
  );
};

/** Other windows of the same browser; without the channel they meet when they write. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('zhiti');

/** Tells other windows that an assessment has been written. */
export function announceWrite(id: string): void {
  channel?.postMessage({ written: id });
}

/** Has a function called with the id of an assessment that another window has written. */
export function onForeignWrite(listener: (id: string) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'written' in data && typeof data.written === 'string') listener(data.written);
  });
}

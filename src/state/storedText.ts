type Store = 'localStorage' | 'sessionStorage';

/** A text that this browser keeps under a key; null where there is none or nothing may be kept. */
export function readText(store: Store, key: string): string | null {
  try {
    return globalThis[store].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or with null forgets it. Where nothing may be kept, or it is too large, it holds for this visit only. */
export function writeText(store: Store, key: string, value: string | null): void {
  try {
    if (value === null) globalThis[store].removeItem(key);
    else globalThis[store].setItem(key, value);
  } catch {
    // Nobody can do anything about it.
  }
}

/** The JSON kept under a key in local storage; undefined where there is none that can be read. */
export function readStoredJson(key: string): unknown {
  try {
    return JSON.parse(readText('localStorage', key) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

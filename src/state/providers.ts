import { create } from 'zustand';
import { openProviderList, type ProviderList, type ProviderListFault } from '../core/assessment/index.ts';

/** The list of providers that was taken in last, remembered in this browser. */
export const useProviders = create<{ readonly list: ProviderList | null }>()(() => ({ list: readList() }));

const key = 'zhiti.providers';

/** Takes a list in; with a fault nothing changes. */
export async function takeProviders(file: Blob): Promise<ProviderListFault | null> {
  const text = await file.text();
  const opened = openProviderList(text);
  if (!opened.ok) return opened.error;
  useProviders.setState({ list: opened.value });
  try {
    localStorage.setItem(key, text);
  } catch {
    // Too large or not allowed: it holds for this visit.
  }
  return null;
}

export function forgetProviders(): void {
  useProviders.setState({ list: null });
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing then.
  }
}

function readList(): ProviderList | null {
  try {
    const opened = openProviderList(localStorage.getItem('zhiti.providers') ?? '');
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
}

import { create } from 'zustand';
import { openProviderList, type ProviderList, type ProviderListFault } from '../core/assessment/index.ts';
import { readText, writeText } from './storedText.ts';

const key = 'zhiti.providers';

/** The list of providers that was taken in last, remembered in this browser. */
export const useProviders = create<{ readonly list: ProviderList | null }>()(() => ({ list: readList() }));

/** Takes a list in; with a fault nothing changes. */
export async function takeProviders(file: Blob): Promise<ProviderListFault | null> {
  const text = await file.text();
  const opened = openProviderList(text);
  if (!opened.ok) return opened.error;
  useProviders.setState({ list: opened.value });
  writeText('localStorage', key, text);
  return null;
}

export function forgetProviders(): void {
  useProviders.setState({ list: null });
  writeText('localStorage', key, null);
}

function readList(): ProviderList | null {
  const opened = openProviderList(readText('localStorage', key) ?? '');
  return opened.ok ? opened.value : null;
}

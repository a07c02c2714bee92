import { useEffect, useState } from 'react';
import type { Assessment, RoundSide } from '../../core/assessment/index.ts';
import { readStored } from '../../state/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { sideOf } from './roundsData.ts';

/** A chosen round: not chosen, being read, there, without maturity answers, or not readable. */
export type SideState =
  | { readonly status: 'none' | 'loading' | 'empty' | 'fault' }
  | { readonly status: 'ready'; readonly side: RoundSide };

/** The round of an id: the open one as it stands, one read from a file on this visit, or a stored one. */
export function useSide(id: string, view: MaturityView, files: readonly Assessment[]): SideState {
  const isOpen = id === view.assessment.id;
  const file = isOpen ? undefined : files.find((candidate) => candidate.id === id);
  const [loaded, setLoaded] = useState<{ readonly key: unknown; readonly state: SideState } | null>(null);
  const key = file ?? id;
  useEffect(() => {
    if (isOpen || id === '') return;
    let stale = false;
    void read(id, file).then((state) => {
      if (!stale) setLoaded({ key, state });
    });
    return () => {
      stale = true;
    };
  }, [id, file, key, isOpen]);
  if (id === '') return { status: 'none' };
  if (isOpen) return { status: 'ready', side: view };
  return loaded?.key === key ? loaded.state : { status: 'loading' };
}

/** Reads a round that is not open. */
export async function read(id: string, file: Assessment | undefined): Promise<SideState> {
  try {
    const found = file === undefined ? await readStored(id) : ({ ok: true, value: file } as const);
    if (!found.ok) return { status: 'fault' };
    const side = await sideOf(found.value);
    return side === null ? { status: 'empty' } : { status: 'ready', side };
  } catch {
    return { status: 'fault' };
  }
}

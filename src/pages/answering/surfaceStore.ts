import { create } from 'zustand';
import type { FilterWish } from './entryState.ts';

/** How the surface is used during this visit; nothing of it is kept. */
export type Surface = {
  /** The questionnaire that `filter` was chosen in; elsewhere it does not hold. */
  readonly scope: string;
  readonly filter: FilterWish | null;
  /** Whether "next open" follows the order that settles the result fastest. */
  readonly isFastest: boolean;
  /** Whether the evidence of each question is unfolded on narrow screens. */
  readonly isEvidenceOpen: boolean;
};

export const useSurface = create<Surface>()(() => ({ scope: '', filter: null, isFastest: false, isEvidenceOpen: false }));

type Scope = { readonly assessmentId: string; readonly edition: string };

/** The filter that holds in a questionnaire, or none. */
export function filterIn({ scope, filter }: Surface, book: Scope): FilterWish | null {
  return scope === scopeOf(book) ? filter : null;
}

export function setFilter(book: Scope, filter: FilterWish | null): void {
  useSurface.setState({ scope: scopeOf(book), filter });
}

function scopeOf({ assessmentId, edition }: Scope): string {
  return `${assessmentId} ${edition}`;
}

/** The result one went to and where it stood on the screen, in pixels from the top; kept with the step of the browser's history. */
export type ResultPlace = { readonly id: string; readonly top: number };

/** Remembers which result is opened, for the way back. */
export function keepResultPlace(place: ResultPlace): void {
  window.history.replaceState({ ...stateOf(window.history.state), resultPlace: place }, '');
}

/** The result that was opened from this step of the history, or null. */
export function keptResultPlace(): ResultPlace | null {
  const place = stateOf(window.history.state)['resultPlace'];
  if (typeof place !== 'object' || place === null || !('id' in place) || !('top' in place)) return null;
  return typeof place.id === 'string' && typeof place.top === 'number' ? { id: place.id, top: place.top } : null;
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

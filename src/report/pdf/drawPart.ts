import type { Flow } from './flow.ts';
import type { Outline } from './outline.ts';

/** Begins a part on a fresh page; its name and basis are written at the head and foot of its pages in the end. */
export function drawPart(flow: Flow, part: { readonly name: string; readonly basis: string }, outline: Outline): void {
  if (flow.y > flow.top) flow.turnPage();
  const { name, basis } = part;
  if (flow.bottom < Infinity) outline.parts.push({ name, basis, page: flow.sheet.pageCount(), entriesBefore: outline.entries.length });
}

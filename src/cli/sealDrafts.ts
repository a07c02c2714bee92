import { sealsOfEdition, type Catalogue, type CatalogueEntry } from '../core/edition/index.ts';
import { methodOf } from './lintEditions.ts';
import type { RawEdition } from './rawEditions.ts';

/**
 * The catalogue with fresh seals for drafts, and editions it did not list added as drafts (SPEC E3, E4).
 * What was once offered keeps its seals: a published edition never changes.
 */
export function sealDrafts(catalogue: Catalogue, editions: readonly RawEdition[], today: string): Catalogue {
  const entries = [...catalogue.editions];
  for (const raw of editions.filter(isWhole)) {
    const index = entries.findIndex((entry) => entry.id === raw.id && entry.version === raw.version);
    const seals = sealsOfEdition(raw);
    const listed = entries[index];
    if (listed === undefined) {
      const method = methodOf(raw) as CatalogueEntry['method']; // lint refuses any other
      entries.push({ id: raw.id, version: raw.version, method, status: 'draft', published: today, ...seals });
    } else if (listed.status === 'draft') entries[index] = { ...listed, ...seals };
  }
  return { ...catalogue, editions: entries };
}

function isWhole(raw: RawEdition): boolean {
  const files = [raw.questionnaire, raw.rubric, raw.texts['zh-CN'], raw.texts.en];
  return raw.unread.length === 0 && files.every((content) => content !== undefined) && typeof methodOf(raw) === 'string';
}

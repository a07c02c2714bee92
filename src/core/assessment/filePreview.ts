import type { FilePreview } from './fileError.ts';
import { isObject } from './responseFaults.ts';
import { shorten } from './shorten.ts';

/** What can be shown of a file that may not be opened (SPEC F3); nothing in it was checked. */
export function previewOf(value: Readonly<Record<string, unknown>>): FilePreview {
  const company = isObject(value['company']) ? value['company'] : {};
  const round = isObject(value['round']) ? value['round'] : {};
  const responses = isObject(value['responses']) ? value['responses'] : {};
  return {
    companyName: typeof company['name'] === 'string' ? shorten(company['name']) : '',
    roundLabel: typeof round['label'] === 'string' ? shorten(round['label']) : '',
    formatVersion: typeof value['formatVersion'] === 'number' ? value['formatVersion'] : 0,
    responses: Object.entries(responses).slice(0, 50).map(([edition, response]) => ({
      edition: shorten(edition),
      entries: isObject(response) && isObject(response['answers']) ? Object.keys(response['answers']).length : 0,
    })),
  };
}

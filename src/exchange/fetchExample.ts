import { ownFile } from './ownFile.ts';

/** The worked examples that are published with the app. */
export type ExampleId = 'example-d' | 'example-p';

/** An example's file, or null when the app's own files cannot be reached. */
export function fetchExample(id: ExampleId): Promise<Blob | null> {
  return ownFile(`examples/${id}.zhiti.json`).catch(() => null);
}

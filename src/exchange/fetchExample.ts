/** The worked examples that are published with the app. */
export type ExampleId = 'example-d' | 'example-p';

/** Fetches an example's file, or null when the app's own files cannot be reached. */
export async function fetchExample(id: ExampleId): Promise<Blob | null> {
  try {
    const response = await fetch(`./examples/${id}.zhiti.json`);
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

/** The same data with every text in it changed; keys and numbers stay. */
export function mapTexts<Data>(data: Data, change: (text: string) => string): Data {
  return changed(data, change) as Data; // the shape is the same, only the texts differ
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, change)]));
}

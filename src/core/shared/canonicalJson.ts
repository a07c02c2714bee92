import canonicalize from 'canonicalize';

/**
 * The canonical JSON text of a value (RFC 8785): keys sorted, no white space, one form per number.
 *
 * @throws TypeError when the value has no JSON form
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('the value has no JSON form');
  return text;
}

/**
 * On a page that came by plain http browsers have no `crypto.subtle`, and age-encryption gives up although it holds the same
 * arithmetic itself: it only turns to it where X25519 is told to be unsupported. So exactly that is told here. Where
 * `crypto.subtle` exists nothing is changed.
 */
export function standInForWebCrypto(): void {
  // The type says that it is always there; on plain http it is not.
  const { crypto } = globalThis as { readonly crypto: { readonly subtle?: SubtleCrypto } };
  if (crypto.subtle !== undefined) return;
  const importKey = () => Promise.reject(new DOMException('X25519', 'NotSupportedError'));
  Object.defineProperty(crypto, 'subtle', { value: { importKey }, configurable: true });
}

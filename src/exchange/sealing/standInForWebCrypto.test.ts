import { afterEach, describe, expect, it } from 'vitest';
import { project, testKey } from '../../../tests/disclosure/campaigns.ts';
import { recipientOf } from './identity.ts';
import { openSealed } from './openSealed.ts';
import { sealRecord } from './sealRecord.ts';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

describe('on a page that came by plain http', () => {
  const { subtle } = crypto;
  afterEach(() => {
    Reflect.deleteProperty(crypto, 'subtle');
  });

  /** As a browser does where the page is not secure. */
  function hideSubtle(): void {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  }

  it('[D12] seals and opens as everywhere', async () => {
    const projection = await project();
    const record = projection.ok ? projection.value.record : null;
    if (record === null) throw new Error('refused');
    hideSubtle();

    const { bytes } = await sealRecord(record, [testKey.recipient]);
    const openedHere = await openSealed(bytes, [testKey.identity]);
    const recipientHere = await recipientOf(testKey.identity);
    Reflect.deleteProperty(crypto, 'subtle');
    const openedElsewhere = await openSealed(bytes, [testKey.identity]);

    expect(openedHere).toMatchObject({ ok: true });
    expect(openedElsewhere).toEqual(openedHere);
    expect(recipientHere).toBe(testKey.recipient);
  });

  it('changes nothing where it exists', () => {
    standInForWebCrypto();

    expect(crypto.subtle).toBe(subtle);
    expect(Object.hasOwn(crypto, 'subtle')).toBe(false);
  });
});

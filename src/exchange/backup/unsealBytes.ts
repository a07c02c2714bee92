import { Decrypter } from 'age-encryption';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { standInForWebCrypto } from '../sealing/standInForWebCrypto.ts';

/** Bytes as they were sealed, or those before the damage. */
export type Unsealed = { readonly bytes: Uint8Array; readonly isWhole: boolean };

/** age seals in pieces of 64 KiB; smaller ones here keep a damaged piece from taking sound ones along. */
const pieceBytes = 16 * 1024;

/** Opens what {@link sealBytes} sealed; of a damaged file everything before the damage (SPEC Y6). Never throws. */
export async function unsealBytes(sealed: Uint8Array, passphrase: string): Promise<Result<Unsealed, 'wrongPassphrase' | 'damaged'>> {
  standInForWebCrypto();
  const decrypter = new Decrypter();
  const chunks: Uint8Array[] = [];
  try {
    decrypter.addPassphrase(passphrase);
    const reader = (await decrypter.decrypt(inPieces(sealed))).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
    return success({ bytes: await joined(chunks), isWhole: true });
  } catch (error) {
    // The library tells a passphrase that does not fit by this sentence alone; all else is damage.
    if (error instanceof Error && error.message.startsWith('no identity matched')) return failure('wrongPassphrase');
    return chunks.length === 0 ? failure('damaged') : success({ bytes: await joined(chunks), isWhole: false });
  }
}

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (at >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.slice(at, at + pieceBytes));
        at += pieceBytes;
      },
    },
    { highWaterMark: 0 },
  );
}

async function joined(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(chunks as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]).arrayBuffer()); // age makes them of buffers of their own
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import { sealedContent, sealedName, type ScoreRecord } from '../../core/disclosure/index.ts';
import { standInForWebCrypto } from './standInForWebCrypto.ts';

/** A sealed export as it is handed over; `sha256` is over its bytes, in hex. */
export type SealedRecord = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly sha256: string };

/**
 * Seals a record to the recipients of its campaign (SPEC D12). Nothing but the record goes in.
 *
 * @throws Error when a recipient is none; opening a campaign file has refused mistyped ones
 */
export async function sealRecord(record: ScoreRecord, recipients: readonly string[]): Promise<SealedRecord> {
  standInForWebCrypto();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const bytes = new Uint8Array(await encrypter.encrypt(sealedContent(record)));
  const hash = bytesToHex(sha256(bytes));
  return { bytes, name: sealedName(record.campaign, hash), sha256: hash };
}

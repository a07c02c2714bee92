import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { releaseSchema, type Release } from '../../core/aggregation/index.ts';
import { readJsonText } from '../../core/assessment/index.ts';
import { canonicalJson, failure, success, z, type Result } from '../../core/shared/index.ts';
import { signerOf, signingKeyOf } from './identity.ts';

const packFormatVersion = 1;

/** The signed release that firms load (SPEC G12); signer is the Ed25519 public key, signature over the canonical JSON of the release. */
const packSchema = z.strictObject({
  format: z.literal('zhiti.benchmark'),
  formatVersion: z.literal(packFormatVersion),
  release: releaseSchema,
  signer: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

export type BenchmarkPack = z.infer<typeof packSchema>;

/** Why a benchmark pack is not taken (SPEC G12). */
export type PackFault =
  | { readonly type: 'notJson' }
  | { readonly type: 'notPack' }
  | { readonly type: 'tooNew'; readonly formatVersion: number; readonly supported: number }
  | { readonly type: 'invalid'; readonly path: string }
  | { readonly type: 'notPublication' }
  | { readonly type: 'wrongSignature' };

/** The longest pack that is read, in characters; the tables of one take a hundredth. */
const maximumPackLength = 8 * 1024 * 1024;

/**
 * Signs a release for firms (SPEC G12).
 *
 * @throws RangeError when the release is not for publication, which the desk never offers
 */
export function signRelease(release: Release, identity: string): BenchmarkPack {
  if (release.view !== 'publication') throw new RangeError('only a publication is signed');
  const signature = bytesToHex(ed25519.sign(signedBytes(release), signingKeyOf(identity)));
  return { format: 'zhiti.benchmark', formatVersion: packFormatVersion, release, signer: signerOf(identity), signature };
}

/** Opens the text of a pack (SPEC G12). That the signer is the bureau itself only its fingerprint tells, which a person compares. */
export function verifyPack(text: string): Result<{ readonly release: Release; readonly signer: string }, PackFault> {
  if (text.length > maximumPackLength) return failure({ type: 'notPack' });
  const json = readJsonText(text);
  if (!json.ok) return failure({ type: json.error.type === 'notJson' || json.error.type === 'truncated' ? 'notJson' : 'notPack' });
  const envelope = readEnvelope(json.value);
  if (envelope !== null) return failure(envelope);
  const parsed = packSchema.safeParse(json.value);
  if (!parsed.success) return failure({ type: 'invalid', path: (parsed.error.issues[0]?.path ?? []).map(String).join('.').slice(0, 120) });
  const { release, signer, signature } = parsed.data;
  if (release.view !== 'publication') return failure({ type: 'notPublication' });
  return isSignedBy(release, signer, signature) ? success({ release, signer }) : failure({ type: 'wrongSignature' });
}

function readEnvelope(value: unknown): PackFault | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'zhiti.benchmark') return { type: 'notPack' };
  const formatVersion = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion <= packFormatVersion) return null;
  return { type: 'tooNew', formatVersion, supported: packFormatVersion };
}

function isSignedBy(release: Release, signer: string, signature: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), signedBytes(release), hexToBytes(signer), { zip215: false });
  } catch {
    // A signer or signature that is no point of the curve.
    return false;
  }
}

function signedBytes(release: Release): Uint8Array {
  return utf8ToBytes(canonicalJson(release));
}

/** The door for sealed exports, keys and signed releases; it brings age and Ed25519, so it is only ever loaded when one is wanted. */
export { signRelease, verifyPack, type BenchmarkPack, type PackFault } from './sealing/benchmarkPack.ts';
export { makeIdentity, recipientOf, signerOf } from './sealing/identity.ts';
export { openIdentity, type KeyFault, type OpenedIdentity } from './sealing/openIdentity.ts';
export { maximumSealedBytes, openSealed, type SealedFault } from './sealing/openSealed.ts';
export { readSealed } from './sealing/readSealed.ts';
export { sealRecord, type SealedRecord } from './sealing/sealRecord.ts';
export { wrapIdentity } from './sealing/wrapIdentity.ts';

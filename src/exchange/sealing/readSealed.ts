import { judgeRecord, type Campaign, type RecordProblem, type ScoreRecord } from '../../core/disclosure/index.ts';
import { failure, type Result } from '../../core/shared/index.ts';
import { openSealed } from './openSealed.ts';

/** Opens and judges a sealed file by itself (SPEC G1), up to its batch code. Never throws. */
export async function readSealed(bytes: Uint8Array, identities: readonly string[], campaign: Campaign): Promise<Result<ScoreRecord, RecordProblem>> {
  const opened = await openSealed(bytes, identities);
  return opened.ok ? judgeRecord(opened.value, campaign) : failure({ reason: opened.error, detail: '' });
}

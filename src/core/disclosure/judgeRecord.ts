import { failure, success, type Result } from '../shared/index.ts';
import { isBatchCode } from './batchCode.ts';
import type { Campaign } from './campaign.ts';
import { openRecord } from './openRecord.ts';
import type { ScoreRecord } from './record.ts';
import { recordFaults, type RecordFault } from './recordFaults.ts';

/** Why a sealed file is put aside before records are compared with one another (SPEC G1). `detail` is a place or a version, never a value. */
export type RecordProblem = {
  readonly reason:
    | 'tooLarge' | 'notAge' | 'wrongKey' | 'tampered' | 'notRecord' | 'newerVersion' | 'otherCampaign' | 'otherRules' | 'tooFine' | 'unknownBatchCode';
  readonly detail: string;
};

/** Judges the opened content of a sealed file (SPEC G1): JSON → record → campaign → rules → level → batch code. */
export function judgeRecord(text: string, campaign: Campaign): Result<ScoreRecord, RecordProblem> {
  const opened = openRecord(text);
  if (!opened.ok) return failure({ reason: opened.error.type, detail: opened.error.detail });
  const { value: record } = opened;
  const [fault] = recordFaults(record, campaign);
  if (fault !== undefined) return failure(problemOf(fault));
  const isKnown = record.batchCode === undefined || isBatchCode(record.batchCode, campaign);
  return isKnown ? success(record) : failure({ reason: 'unknownBatchCode', detail: '' });
}

function problemOf(fault: RecordFault): RecordProblem {
  switch (fault.type) {
    case 'otherCampaign':
    case 'otherRules':
      return { reason: fault.type, detail: '' };
    case 'tooFine':
    case 'notAsked':
    case 'wrongValue':
      return { reason: 'tooFine', detail: fault.field };
  }
}

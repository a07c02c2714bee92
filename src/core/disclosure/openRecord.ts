import { readJsonText } from '../assessment/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { recordFormatVersion, recordSchema, type ScoreRecord } from './record.ts';

/** Why a text is no record (SPEC D2, G1). `detail` names the place of the fault or the newer version. */
export type RecordTextFault = { readonly type: 'notRecord' | 'newerVersion'; readonly detail: string };

/** Opens the text of a record, filled up with spaces or not (SPEC D2): strict, so that nothing undeclared comes in. */
export function openRecord(text: string): Result<ScoreRecord, RecordTextFault> {
  const json = readJsonText(text);
  if (!json.ok) return failure({ type: 'notRecord', detail: json.error.type });
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'zhiti.record') {
    return failure({ type: 'notRecord', detail: 'format' });
  }
  const version = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > recordFormatVersion) {
    return failure({ type: 'newerVersion', detail: String(version) });
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  return failure({ type: 'notRecord', detail: String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? 'unknownField' : '')).slice(0, 60) });
}

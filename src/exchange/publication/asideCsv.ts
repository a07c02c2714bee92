import type { Aside, AsideReason, BatchUse } from '../../core/aggregation/index.ts';
import { csvLines } from './csvLines.ts';

/** Why a file is not counted (SPEC G1), Chinese then English. */
export const asideSentences: Readonly<Record<AsideReason, readonly [chinese: string, english: string]>> = {
  tooLarge: ['文件大于 64 KiB，没有打开', 'the file is larger than 64 KiB and was not opened'],
  notAge: ['不是 age 加密文件', 'this is no age file'],
  wrongKey: ['不是加密给这把密钥的', 'it is not sealed to this key'],
  tampered: ['内容被改动或损坏', 'its content was changed or damaged'],
  notRecord: ['里面不是汇总记录，或有未声明的字段', 'what is inside is no record, or holds fields that are not declared'],
  newerVersion: ['由更新的版本生成，请升级智梯后再汇总', 'made by a newer version; update Zhiti and pool again'],
  otherCampaign: ['属于另一次征集活动', 'it belongs to another campaign'],
  otherRules: ['按另一版题库或规则评分', 'scored by other questions or rules'],
  tooFine: ['含有活动没有征集的字段、过细或不合规定的取值', 'it holds a field or value that is not asked for, too fine or not allowed'],
  unknownBatchCode: ['批次码不是本活动的', 'its batch code is none of this campaign'],
  withdrawn: ['企业已撤回', 'withdrawn by the firm'],
  olderRevision: ['同一档案有更新的一份', 'there is a newer one of the same assessment'],
  duplicate: ['与另一份重复', 'the same as another one'],
};

/** The files that are not counted, for the bureau's own list. */
export function asideCsv(aside: readonly Aside[]): string {
  const rows = aside.map(({ file, reason, detail }) => [file, reason, ...asideSentences[reason], detail]);
  return csvLines([['file', 'reason', '原因', 'why', 'detail'], ...rows].map((texts) => texts.map((text) => ({ text }))));
}

/** How many counted records came with each batch code (SPEC D9): more than a batch has firms is over-use. */
export function batchesCsv(batches: readonly BatchUse[]): string {
  return csvLines([
    [{ text: 'batch_code' }, { text: 'records' }],
    ...batches.map(({ batchCode, records }) => [{ text: batchCode ?? '' }, { number: String(records) }]),
  ]);
}

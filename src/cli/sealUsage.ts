import { disclosureLevels, offByDefault, optionalFields, type DisclosureLevel, type RecordField } from '../core/disclosure/index.ts';
import type { CommandIo } from './command.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';

/** What `seal` was called with. */
export type SealUsage = {
  readonly file: string;
  readonly campaign: string;
  readonly out: string;
  readonly level: DisclosureLevel | undefined;
  readonly left: readonly RecordField[];
  readonly ticked: readonly RecordField[];
  readonly batchCode: string | undefined;
  readonly rev: number | undefined;
  readonly receipt: string | undefined;
};

const text = { type: 'string' } as const;
const options = { campaign: text, out: text, level: text, leave: text, tick: text, 'batch-code': text, rev: text, receipt: text };

/** Reads the arguments of `seal`; null after complaining, when they are wrong. */
export function readSealUsage(args: readonly string[], io: CommandIo): SealUsage | null {
  const parsed = readArguments('seal', args, options, io);
  if (parsed === null) return null;
  const [file, ...others] = parsed.positionals;
  const { campaign, out, leave, tick, rev, receipt } = parsed.values;
  const refuse = (chinese: string, english: string) => {
    complainOfUsage({ name: 'seal' }, chinese, english, io);
    return null;
  };
  if (file === undefined) return refuse('缺少文件', 'a file is missing');
  if (others.length > 0) return refuse('一次只能封存一个文件', 'one file at a time');
  if (campaign === undefined || campaign === '') return refuse('缺少 --campaign', '--campaign is missing');
  if (out === undefined || out === '') return refuse('缺少 --out', '--out is missing');
  const level = disclosureLevels.find((known) => known === parsed.values.level);
  if (level === undefined && parsed.values.level !== undefined) return refuse('--level 只能是 L1、L2 或 L3', '--level must be L1, L2 or L3');
  const left = fieldsIn(leave, optionalFields);
  if (left === null) return refuse(`--leave 只能是 ${optionalFields.join('、')}`, `--leave takes ${optionalFields.join(', ')}`);
  const ticked = fieldsIn(tick, offByDefault);
  if (ticked === null) return refuse(`--tick 只能是 ${offByDefault.join('、')}`, `--tick takes ${offByDefault.join(', ')}`);
  if (rev !== undefined && !/^[1-9]\d{0,3}$/u.test(rev)) return refuse('--rev 要是 1 到 9999 的整数', '--rev must be a whole number from 1 to 9999');
  return { file, campaign, out, level, left, ticked, batchCode: parsed.values['batch-code'], rev: rev === undefined ? undefined : Number(rev), receipt };
}

/** The fields that a list names; null when one is not allowed there. */
function fieldsIn(list: string | undefined, allowed: readonly RecordField[]): readonly RecordField[] | null {
  const names = (list ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
  const fields = names.flatMap((name) => allowed.find((field) => field === name) ?? []);
  return fields.length === names.length ? fields : null;
}

import type { PublicationLanguage } from '../exchange/publication.ts';
import type { Command, CommandIo } from './command.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';

/** What `aggregate` is asked to do; paths as they were given. */
export type AggregateUsage = {
  readonly input: { readonly kind: 'files'; readonly paths: readonly string[] } | { readonly kind: 'counts'; readonly file: string };
  readonly campaign: string;
  readonly out: string;
  readonly identity: string | null;
  readonly passphraseFile: string | null;
  readonly withdrawn: string | null;
  readonly earlier: readonly string[];
  readonly views: readonly ('publication' | 'internal')[];
  readonly date: string;
  readonly language: PublicationLanguage;
  readonly records: boolean;
};

const options = {
  campaign: { type: 'string' }, identity: { type: 'string' }, out: { type: 'string' }, 'passphrase-file': { type: 'string' },
  withdrawn: { type: 'string' }, earlier: { type: 'string', multiple: true }, view: { type: 'string' }, date: { type: 'string' },
  lang: { type: 'string' }, records: { type: 'boolean' }, counts: { type: 'string' },
} as const;

/** Reads the arguments of `aggregate`; null after complaining. */
export function readAggregateUsage(command: Pick<Command, 'name'>, args: readonly string[], io: CommandIo): AggregateUsage | null {
  const parsed = readArguments(command.name, args, options, io);
  if (parsed === null) return null;
  const { positionals: paths } = parsed;
  const given = { ...defaults, date: io.today(), ...parsed.values };
  const wrong = complaintsAbout(given, paths).find(([isWrong]) => isWrong);
  if (wrong !== undefined) {
    complainOfUsage(command, wrong[1], wrong[2], io);
    return null;
  }
  const { campaign, out, counts, view, date, lang, records } = given;
  return {
    input: counts === '' ? { kind: 'files', paths } : { kind: 'counts', file: counts },
    campaign,
    out,
    date,
    language: lang === 'en' ? 'en' : 'zh-CN',
    identity: given.identity ?? null,
    passphraseFile: given['passphrase-file'] ?? null,
    withdrawn: given.withdrawn ?? null,
    earlier: given.earlier ?? [],
    views: viewsOf[view as keyof typeof viewsOf], // its own key, as just asked
    records,
  };
}

const viewsOf = { publication: ['publication'], internal: ['internal'], both: ['publication', 'internal'] } as const;

const defaults = { campaign: '', out: '', counts: '', view: 'both', lang: 'zh-CN', records: false };

type Given = Readonly<typeof defaults> & { readonly date: string };

/** Everything that can be wrong, whether it is, and what is said then. */
function complaintsAbout({ campaign, out, counts, view, date, lang, records }: Given, paths: readonly string[]): readonly (readonly [isWrong: boolean, chinese: string, english: string])[] {
  return [
    [campaign === '', '缺少 --campaign 活动文件', '--campaign is missing'],
    [out === '', '缺少 --out 文件夹', '--out is missing'],
    [counts === '' && paths.length === 0, '缺少要汇总的文件或文件夹', 'no files or folders to pool'],
    [counts !== '' && (paths.length > 0 || records), '--counts 只能单独使用', '--counts takes neither files nor --records'],
    [!Object.hasOwn(viewsOf, view), '--view 只能是 publication、internal 或 both', '--view is publication, internal or both'],
    [!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(date), '--date 要写成 YYYY-MM-DD', '--date is written YYYY-MM-DD'],
    [lang !== 'zh-CN' && lang !== 'en', '--lang 只能是 zh-CN 或 en', '--lang is zh-CN or en'],
  ];
}

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Catalogue, EditionFault } from '../core/edition/index.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { lintCatalogue, lintEdition } from './lintEditions.ts';
import { packageFolder } from './packageFolder.ts';
import { readCatalogue, readRawEditions, type RawEdition } from './rawEditions.ts';
import { complainOfUsage, readArguments } from './readArguments.ts';
import { sealDrafts } from './sealDrafts.ts';

/** `lint [DIR]`: checks editions. */
export const lintCommand: Command = {
  name: 'lint',
  synopsis: 'lint [DIR] [--write-seals]',
  summary: '检查题库版本：格式、连贯、封印、文字、算例 / checks editions: form, coherence, seals, texts, cases',
  details: [
    'DIR             题库文件夹，默认是本软件自带的 questionnaires / a questionnaires folder, by default the built-in one',
    '--write-seals   把草稿版本的封印写进 catalogue.json，没有登记的版本登记为草稿；已发布的版本从不重写',
    '                writes the seals of drafts into catalogue.json and lists unlisted editions as drafts; never those of published ones',
  ],
  run: lint,
};

async function lint(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const parsed = readArguments('lint', args, { 'write-seals': { type: 'boolean' } }, io);
  if (parsed === null) return 2;
  if (parsed.positionals.length > 1) {
    complainOfUsage(lintCommand, '一次只能检查一个文件夹', 'one folder at a time', io);
    return 2;
  }
  const [named] = parsed.positionals;
  const folder = named === undefined ? resolve(packageFolder, 'questionnaires') : resolve(io.folder, named);
  const shown = named ?? 'questionnaires';
  let editions: readonly RawEdition[];
  try {
    editions = await readRawEditions(folder);
  } catch {
    io.complain(`${shown}：打不开这个文件夹，请检查路径 / cannot open this folder; check the path`);
    return 1;
  }
  const listed = await readCatalogue(folder);
  let { catalogue } = listed;
  let faultsOfCatalogue = listed.faults;
  // A damaged catalogue is never written over; a missing one may be begun.
  if (parsed.values['write-seals'] === true && faultsOfCatalogue.every((fault) => fault.type === 'missing')) {
    catalogue = sealDrafts(catalogue, editions, io.today());
    faultsOfCatalogue = [];
    await writeFile(join(folder, 'catalogue.json'), `${JSON.stringify(catalogue, null, 2)}\n`);
  }
  return tell(editions, catalogue, faultsOfCatalogue, shown, io);
}

function tell(
  editions: readonly RawEdition[],
  catalogue: Catalogue,
  faultsOfCatalogue: readonly EditionFault[],
  shown: string,
  io: CommandIo,
): ExitCode {
  const linted = editions.map((raw) => lintEdition(raw, catalogue));
  const faults = [
    ...faultsOfCatalogue.map((fault) => line(shown, fault)),
    ...(faultsOfCatalogue.length > 0 ? [] : lintCatalogue(catalogue, editions).map((fault) => line(shown, fault))),
    ...linted.flatMap(({ edition, faults: found }) =>
      found.map((fault) => line(fault.file === 'catalogue.json' ? shown : `${shown}/${edition.replace('@', '/')}`, fault, edition)),
    ),
    ...(editions.length > 0 ? [] : [`${shown}：这里没有题库版本（<id>/<版本>/），请检查路径 / there is no edition (<id>/<version>/) here; check the path`]),
  ];
  faults.forEach(io.complain);
  io.print(JSON.stringify({ folder: shown, editions: linted.map(({ faults: found, ...rest }) => ({ ...rest, faults: found.length })), faults: faults.length }));
  return faults.length === 0 ? 0 : 1;
}

const advice: Readonly<Record<EditionFault['type'], string>> = {
  missing: '缺少这个文件，请补上 / this file is missing; add it',
  form: '格式不对，请改正这一处 / the form is wrong; correct this place',
  coherence: '内容自相矛盾，请改正这一处 / this contradicts itself; correct this place',
  texts: '文字与条目对不上，请补上或删去 / words and ids do not match; add or remove them',
  case: '算例与计分结果不符，请核对算例或规则 / the golden case and the scoring differ; check the case or the rules',
  unlisted: '版本没有登记，请登记或运行 zhiti lint --write-seals / the edition is not listed; list it or run zhiti lint --write-seals',
  seal: '封印不符：草稿请运行 zhiti lint --write-seals；已发布的版本不得改动，请另出新版本 / the seal does not match: run zhiti lint --write-seals for a draft; a published edition must not change, make a new version',
};

function line(folder: string, fault: EditionFault, edition = ''): string {
  const name = fault.file === 'catalogue.json' && edition !== '' ? ` (${edition})` : '';
  return `${folder}/${fault.file}${name}：${fault.detail}。${advice[fault.type]}`;
}

import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/builders/runCli.ts';

describe('runCommand', () => {
  it.each([['--help'], ['-h']])('%s shows every command on standard output', async (flag) => {
    const { exitCode, out, complaints } = await runCli([flag]);

    expect(exitCode).toBe(0);
    expect(complaints).toEqual([]);
    for (const beginning of [
      'score FILE...',
      'report FILE --out REPORT.pdf|.docx|.xlsx [--lang zh-CN|en] [--date YYYY-MM-DD]',
      'verify FILE',
      'seal FILE --campaign CAMPAIGN.json --out F',
      'aggregate PATH... --campaign CAMPAIGN.json --identity KEY --out DIR',
      'lint [DIR] [--write-seals]',
    ]) {
      expect(out.filter((line) => line.trim().startsWith(beginning))).toHaveLength(1);
    }
  });

  it.each(['score', 'report', 'lint'])('%s --help explains the command and its exit codes, whatever else is there', async (name) => {
    const { exitCode, out, complaints } = await runCli([name, '--nonsense', '--help']);

    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
    expect(out[0]).toContain(`npm run -s zhiti -- ${name}`);
    expect(out.at(-1)).toBe('退出码 / Exit code: 0 完成 / done, 1 输入有误 / the input is at fault, 2 用法有误 / wrong usage');
  });

  it('a command is needed', async () => {
    const { exitCode, out, complaints } = await runCli([]);

    expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
    expect(complaints.join('\n')).toContain('score FILE...');
  });

  it.each(['scores', 'verifies', 'constructor', ''])('“%s” is no command', async (name) => {
    expect(await runCli([name])).toEqual({
      exitCode: 2,
      out: [],
      complaints: [`zhiti：没有“${name}”这个命令，可用的见 zhiti --help / there is no command “${name}”; see zhiti --help`],
    });
  });

  it.each([
    [['score'], 'zhiti score：缺少文件，用法见 zhiti score --help / a file is missing; see zhiti score --help'],
    [['score', '--all'], "zhiti score：参数不对，用法见 zhiti score --help / Unknown option '--all'; see zhiti score --help"],
    [['report'], 'zhiti report：缺少文件，用法见 zhiti report --help / a file is missing; see zhiti report --help'],
    [['report', 'a.json'], 'zhiti report：缺少 --out，用法见 zhiti report --help / --out is missing; see zhiti report --help'],
    [['report', 'a.json', '--out='], 'zhiti report：缺少 --out，用法见 zhiti report --help / --out is missing; see zhiti report --help'],
    [['report', 'a.json', 'b.json', '--out', 'c.pdf'], 'zhiti report：一次只能报告一个文件，用法见 zhiti report --help / one file at a time; see zhiti report --help'],
    [['report', 'a.json', '--out', 'c.pdf', '--lang', 'fr'], 'zhiti report：--lang 只能是 zh-CN 或 en，用法见 zhiti report --help / --lang must be zh-CN or en; see zhiti report --help'],
    [['report', 'a.json', '--out', 'c.pdf', '--date', '2026-02-30'], 'zhiti report：--date 要写成 2026-11-20 这样的日期，用法见 zhiti report --help / --date must be a date such as 2026-11-20; see zhiti report --help'],
    [['lint', 'a', 'b'], 'zhiti lint：一次只能检查一个文件夹，用法见 zhiti lint --help / one folder at a time; see zhiti lint --help'],
    [['lint', '--write-seals=no'], "zhiti lint：参数不对，用法见 zhiti lint --help / Option '--write-seals' does not take an argument; see zhiti lint --help"],
  ])('wrong usage is told in one line: %j', async (args, complaint) => {
    expect(await runCli(args)).toEqual({ exitCode: 2, out: [], complaints: [complaint] });
  });
});

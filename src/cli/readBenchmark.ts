import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure, success, type Result } from '../core/shared/index.ts';
import type { PackFault } from '../exchange/sealing.ts';
import type { ReportBenchmark } from '../report/index.ts';
import { singleLine } from './singleLine.ts';

/** Opens a benchmark pack on disk (SPEC G12); a fault is one line saying what, where and what to do. The cryptography is loaded only now. */
export async function readBenchmark(folder: string, file: string): Promise<Result<ReportBenchmark, string>> {
  const { verifyPack } = await import('../exchange/sealing.ts');
  const text = await readFile(resolve(folder, file), 'utf8').catch(() => null);
  if (text === null) return failure(`${file}：读不到这个文件，请检查路径 / cannot read this file; check the path`);
  const pack = verifyPack(text);
  // Without the campaign files that a browser has taken in nobody's key is known here.
  return pack.ok ? success({ ...pack.value, isKnownSigner: false }) : failure(`${file}：${faultText(pack.error)}`);
}

function faultText(fault: PackFault): string {
  switch (fault.type) {
    case 'notJson':
      return '不是完整的 JSON，请向发布单位重新要一份 / no complete JSON; ask the publisher for the file again';
    case 'notPack':
      return '不是对标包，请选择 *.zhiti-benchmark.json / no benchmark pack; choose a *.zhiti-benchmark.json file';
    case 'tooNew':
      return `对标包的格式是第 ${fault.formatVersion} 版，这里只认到第 ${fault.supported} 版，请升级智梯 / its format is version ${fault.formatVersion}, this program knows ${fault.supported}; use a newer Zhiti`;
    case 'invalid': {
      const place = singleLine(fault.path);
      return `${place === '' ? '最外层' : place} 不合规定，请向发布单位重新要一份 / ${place === '' ? 'its top level' : place} is not as it must be; ask the publisher for the file again`;
    }
    case 'notPublication':
      return '是内部视图，不得对外使用，请向发布单位要公布的那一份 / it is an internal view; ask the publisher for the published one';
    case 'wrongSignature':
      return '签名不符，内容可能被改过，没有采用；请从发布单位重新取得 / the signature does not fit, the content may have been changed; get it from the publisher again';
  }
}

import { Encrypter } from 'age-encryption';
import { sealedContent, type ScoreRecord } from '../../src/core/disclosure/index.ts';
import { readSealed, sealRecord } from '../../src/exchange/sealing.ts';
import { chanceOf, type Chance } from '../soak/chance.ts';
import { aCampaign, project, testKey } from './campaigns.ts';

/**
 * Hands the desk as many damaged sealed files and sealed files with hostile contents as told, half of each (threat T9, SPEC G1).
 *
 * @returns how many were put aside for which reason
 * @throws where reading throws, a prototype is changed, or a record comes out that was not put in
 */
export async function fuzzSoak(count: number): Promise<string> {
  const projection = await project({ choices: { ticked: ['band'] } });
  if (!projection.ok) throw new Error(projection.error.type);
  const { record } = projection.value;
  const { bytes } = await sealRecord(record, [testKey.recipient]);
  const reasons = new Map<string, number>();
  for (let seed = 0; seed < count; seed += 1) {
    const chance = chanceOf(seed);
    const isFile = seed % 2 === 0;
    const file = isFile ? damagedFile(bytes, chance) : await sealText(hostileText(record, chance));
    const read = await readSealed(file, [testKey.identity], aCampaign());
    // A changed value that the format allows is another record; a changed file never opens.
    if (isFile && read.ok) throw new Error(`seed ${seed}: a damaged file was read`);
    if (({} as Record<string, unknown>)['polluted'] !== undefined) throw new Error(`seed ${seed}: a prototype was changed`);
    const reason = read.ok ? 'read' : read.error.reason;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return `${count} hostile files: ${[...reasons].sort().map(([reason, files]) => `${reason} ${files}`).join(', ')}; 0 threw`;
}

async function sealText(text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(testKey.recipient);
  return encrypter.encrypt(text);
}

function damagedFile(bytes: Uint8Array, chance: Chance): Uint8Array {
  const place = chance.below(bytes.length);
  const header = chance.below(180);
  const damages: readonly (() => Uint8Array)[] = [
    () => bytes.map((byte, index) => (index === place ? byte ^ (1 << chance.below(8)) : byte)),
    () => bytes.map((byte, index) => (index === header ? chance.below(256) ^ (byte === 0 ? 1 : 0) : byte)).map((byte, index) => (index === bytes.length - 1 ? byte ^ 255 : byte)),
    () => bytes.subarray(0, place),
    () => new Uint8Array([...bytes.subarray(0, header), ...bytes.subarray(header + 1 + chance.below(60))]),
    () => new Uint8Array([...bytes.subarray(0, place), ...Array.from({ length: 1 + chance.below(300) }, () => chance.below(256)), ...bytes.subarray(place)]),
    () => Uint8Array.from({ length: chance.below(3000) }, () => chance.below(256)),
    () => new Uint8Array(65_000 + chance.below(1000)).fill(chance.below(256)),
    () => new TextEncoder().encode(`age-encryption.org/v1\n${chance.oneOf(['-> X25519 a\n', '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n', '---', '--- \n', '\n', '-> \n'])}${'A'.repeat(chance.below(100))}\n`),
  ];
  return chance.oneOf(damages)();
}

function hostileText(record: ScoreRecord, chance: Chance): string {
  const text = sealedContent(record).trim();
  const place = chance.below(text.length);
  const field = chance.oneOf(Object.keys(record));
  const value = chance.oneOf<unknown>([null, -1, 1e999, 0.1 + 0.2, '', '=1+1', '<img src=x>', 'x'.repeat(20_000), [], {}, true, [[[]]], { toString: 1 }, '__proto__']);
  const texts: readonly (() => string)[] = [
    () => JSON.stringify({ ...record, [field]: value }),
    () => JSON.stringify({ ...record, [chance.oneOf(['name', 'uscc', 'note', 'toString', 'hasOwnProperty'])]: value }),
    () => `{"__proto__":{"polluted":1},${text.slice(1)}`,
    () => text.replace('"elements":{', '"elements":{"__proto__":{"polluted":1},'),
    () => text.replace(/"level":"L2"/u, '"level":"L2","constructor":{"prototype":{"polluted":1}}'),
    () => `${text.slice(0, place)}${String.fromCharCode(chance.below(0x3000))}${text.slice(place + 1)}`,
    () => text.slice(0, place),
    () => '['.repeat(chance.below(50_000)),
    () => `{"a":${'{"a":'.repeat(chance.below(5000))}`,
    () => Array.from({ length: chance.below(3000) }, () => String.fromCharCode(chance.below(256))).join(''),
  ];
  return chance.oneOf(texts)();
}

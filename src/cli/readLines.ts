import { createReadStream } from 'node:fs';

/**
 * The lines of a file in batches, as they come from the disk, without the empty ones; null stands for a line longer than allowed,
 * which is never held as a whole.
 *
 * @param longest in bytes
 */
export async function* readLines(path: string, longest: number): AsyncGenerator<readonly (string | null)[]> {
  let rest: Buffer = Buffer.alloc(0);
  let isTooLong = false;
  const take = (line: Buffer): readonly (string | null)[] => {
    const whole = isTooLong || line.length > longest ? null : line.toString('utf8').trimEnd();
    isTooLong = false;
    return whole === '' ? [] : [whole];
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) { // without an encoding, chunks are buffers
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines: (string | null)[] = [];
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      lines.push(...take(bytes.subarray(start, end)));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > longest) {
      isTooLong = true;
      rest = Buffer.alloc(0);
    }
    yield lines;
  }
  if (rest.length > 0 || isTooLong) yield take(rest);
}

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpackFont } from './unpackFont.ts';

const font = new Uint8Array([0, 1, 0, 0, 7, 7, 7]);

it('opens the packed font', async () => {
  expect(await unpackFont(new Uint8Array(gzipSync(font)))).toEqual(font);
});

it('leaves a font alone that the host has already opened', async () => {
  expect(await unpackFont(font)).toEqual(font);
});

it('refuses damaged bytes', async () => {
  await expect(unpackFont(new Uint8Array([0x1f, 0x8b, 0, 0]))).rejects.toThrow();
});

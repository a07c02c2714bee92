import { describe, expect, it } from 'vitest';
import { mostLogoBytes, readLogo } from './readLogo.ts';

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(12, 0x49484452);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

function jpeg(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe0); // a segment to pass over
  view.setUint16(4, 6);
  view.setUint16(10, 0xffc2);
  view.setUint16(12, 11);
  view.setUint16(15, height);
  view.setUint16(17, width);
  return bytes;
}

describe('a logo', () => {
  it('is known by its bytes, with its size', () => {
    expect(readLogo(png(320, 80))).toMatchObject({ ok: true, value: { format: 'png', width: 320, height: 80 } });
    expect(readLogo(jpeg(640, 200))).toMatchObject({ ok: true, value: { format: 'jpeg', width: 640, height: 200 } });
  });

  it('is refused where it is something else, too heavy or too wide', () => {
    expect(readLogo(new TextEncoder().encode('<svg onload="alert(1)"/>'))).toMatchObject({ ok: false, error: 'kind' });
    expect(readLogo(new Uint8Array(0))).toMatchObject({ ok: false, error: 'kind' });
    expect(readLogo(png(0, 10))).toMatchObject({ ok: false, error: 'kind' });
    expect(readLogo(png(2001, 10))).toMatchObject({ ok: false, error: 'wide' });
    expect(readLogo(new Uint8Array(mostLogoBytes + 1))).toMatchObject({ ok: false, error: 'large' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/builders/index.ts';
import { formatCode, readCode } from './receiptCode.ts';

const anyCode = fc.stringMatching(/^[0-9a-f]{20}$/u).map(formatCode);

describe('the code of a receipt', () => {
  it('[V4] holds the first 80 bits and a check character', () => {
    expect(formatCode('00000000000000000000ffff')).toBe('0000-0000-0000-0000-0');
    expect(formatCode('00000000000000000001')).toBe('0000-0000-0000-0001-2');
    expect(formatCode('ffffffffffffffffffff')).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-M');
  });

  it('[V4] is read in small letters, with or without spaces and dashes, O for 0, I and L for 1', () => {
    const written = '0000-0000-0000-0001-2';

    const readings = ['oooo oooo oooo oooi 2', 'OOOO–0000–0000–000L–2', ' 00000000000000012\n', written.toLowerCase()].map(readCode);

    expect(readings).toEqual(readings.map(() => ({ ok: true, value: written })));
  });

  it('[V4] what is too short, too long or has other characters is no code', () => {
    const readings = ['', '0000-0000-0000-0001', '0000-0000-0000-0001-22', '0000-0000-0000-0001-U', '核验码'].map(readCode);

    expect(readings).toEqual(readings.map(() => ({ ok: false, error: 'noCode' })));
  });

  it('[V4] one wrong character always shows', () => {
    const characters = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

    fc.assert(
      fc.property(anyCode, fc.nat(16), fc.constantFrom(...characters), (code, index, character) => {
        const typed = [...code.replaceAll('-', '')];
        fc.pre(typed[index] !== character);
        typed[index] = character;
        expect(readCode(typed.join(''))).toEqual({ ok: false, error: 'mistyped' });
      }),
      seeded,
    );
  });

  it('[V4] two exchanged characters always show', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(16), fc.nat(16), (code, left, right) => {
        const typed = [...code.replaceAll('-', '')];
        const [first = '', second = ''] = [typed[left], typed[right]];
        fc.pre(first !== second);
        typed[left] = second;
        typed[right] = first;
        expect(readCode(typed.join(''))).toEqual({ ok: false, error: 'mistyped' });
      }),
      seeded,
    );
  });
});

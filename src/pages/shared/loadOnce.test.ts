import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadOnce } from './loadOnce.ts';

describe('loadOnce', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same promise to everybody who asks for the same', async () => {
    const asked: string[] = [];
    const load = loadOnce((name: string) => {
      asked.push(name);
      return Promise.resolve(name.length);
    });

    const first = load('one');

    expect(load('one')).toBe(first);
    expect(await Promise.all([load('one'), load('three')])).toEqual([3, 5]);
    expect(asked).toEqual(['one', 'three']);
    expect(first).toMatchObject({ status: 'fulfilled', value: 3 });
  });

  it('shows a failure, and loads again for who asks a second later', async () => {
    vi.useFakeTimers();
    let asked = 0;
    const load = loadOnce(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(`asked ${asked} times`);
    });

    await expect(load()).rejects.toThrow('no network');
    await expect(load()).rejects.toThrow('no network');
    vi.advanceTimersByTime(1000);

    expect(await load()).toBe('asked 2 times');
  });
});

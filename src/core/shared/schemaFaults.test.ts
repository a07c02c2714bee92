import { describe, expect, it } from 'vitest';
import { z } from './schema.ts';
import { schemaFaults } from './schemaFaults.ts';

describe('schemaFaults', () => {
  it('[E6] says where, and what is expected', () => {
    const schema = z.strictObject({
      levels: z.array(z.int()),
      method: z.enum(['levelCumulative']),
      name: z.string().check(z.minLength(1)),
      published: z.iso.date(),
      weight: z.int().check(z.maximum(100)),
    });

    expect(faultsOf(schema, { levels: [1, 'x'], method: 'sum', name: '', published: 'today', weight: 101, colour: 1 })).toEqual([
      'levels.1: number expected',
      'method: one of levelCumulative expected',
      'name: at least 1 expected',
      expect.stringMatching(/^published: date expected/),
      'weight: at most 100 expected',
      '(whole file): unknown field colour',
    ]);
  });

  it('[E6] follows the alternative that fits best', () => {
    const schema = z.strictObject({
      answers: z.union([z.strictObject({ every: z.int() }), z.strictObject({ one: z.string(), two: z.string() })]),
    });

    expect(faultsOf(schema, { answers: { one: 'a', two: 2 } })).toEqual(['answers.two: string expected']);
  });
});

function faultsOf(schema: z.ZodMiniType, value: unknown): readonly string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : schemaFaults(parsed.error);
}

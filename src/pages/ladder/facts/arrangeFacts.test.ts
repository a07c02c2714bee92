import { describe, expect, it } from 'vitest';
import type { NationalGradient } from '../../../core/ladder/index.ts';
import { ladder2023, ladder2024, textsOfLadder } from '../../../../tests/builders/ladder.ts';
import { readJson } from '../../../../tests/builders/readJson.ts';
import { arrangeFacts } from './arrangeFacts.ts';
import { factItems } from './factItems.ts';

const data = {
  editions: [
    { ref: 'cq-ladder@2023.12.0', edition: ladder2023, texts: textsOfLadder('2023.12.0', 'zh-CN') },
    { ref: 'cq-ladder@2024.11.0', edition: ladder2024, texts: textsOfLadder('2024.11.0', 'zh-CN') },
  ],
  gradient: readJson('questionnaires/cq-ladder/national-gradient.json') as NationalGradient,
} as const;
const items = factItems(data, 'zh-CN');

function idsIn(sections: ReturnType<typeof arrangeFacts>['now']) {
  return Object.fromEntries(sections.map((section) => [section.id, section.items.map(({ id }) => id)]));
}

describe('the form', () => {
  it('[L1] asks each fact once', () => {
    const ids = items.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('fac.rd_tool_pct');
    expect(ids).toContain('fac.rd_tool_used');
  });

  it('[L1] says which edition alone asks a fact', () => {
    const byId = new Map(items.map((item) => [item.id, item]));

    expect(byId.get('ws.mes')?.onlyIn).toEqual([]);
    expect(byId.get('ff.green')?.onlyIn).toEqual(['2023 版']);
    expect(byId.get('ff.brain')?.onlyIn).toEqual(['2024 版']);
  });

  it('[L1] names the unit of a number', () => {
    expect(items.find(({ id }) => id === 'ff.partners')?.unit).toBe('家');
    expect(items.find(({ id }) => id === 'ws.upload_pct')?.unit).toBe('%');
  });

  it('for 数字化车间 it asks first about workshops, what is shared among them, and whether maturity was assessed', () => {
    const { now } = arrangeFacts(items, 'DW');

    expect(idsIn(now)).toMatchObject({ ent: ['ws.entity_ok'], declared: ['ent.cmmm_done'] });
    expect(Object.keys(idsIn(now))).toEqual(['ent', 'ws', 'declared']);
    expect(idsIn(now)['ws']).not.toContain('ws.entity_ok');
  });

  it('for 未来工厂 everything is asked first but what only the national gradient needs', () => {
    const { now, later } = arrangeFacts(items, 'FF');

    expect(Object.keys(idsIn(now))).toEqual(['ent', 'ws', 'fac', 'ff', 'declared']);
    expect(idsIn(later)).toEqual({ nat: ['ent.above_scale', 'ent.clean_record', 'ent.peer_position'] });
  });

  it.each(['DW', 'SF', 'FF'] as const)('for %s every fact is still there', (aim) => {
    const { now, later } = arrangeFacts(items, aim);

    const shown = [...now, ...later].flatMap((section) => section.items);

    expect(shown.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  });
});

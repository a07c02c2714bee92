import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssessment, gbt39116, infosec, seeded } from '../../../tests/builders/index.ts';
import type { Assessment } from './assessment.ts';
import { evidenceKinds } from './entryFields.ts';
import { keepLedger } from './keepLedger.ts';
import { checkLedger, ledgerInOrder, noteInLedger, noteUndoing, withLedger } from './ledger.ts';
import type { AnyEntry } from './mergeEntries.ts';
import { mergePart, type Resolution } from './mergeParts.ts';
import { clashKey, planMerge, type MergeClash, type MergePlan } from './mergePlan.ts';
import { handOutPart } from './partialHandOut.ts';
import type { PartialOrder } from './partialSchema.ts';
import { changesBetween } from './rowChanges.ts';
import { entriesOf } from './workbookRows.ts';

const editions = { maturity: gbt39116, security: infosec };
const maturity = 'gbt39116@1.0.0';
const noting = { at: '2026-11-24T08:00:00Z', by: '统稿人' };

/** An assessment with entries of GB/T 39116, all assigned to one department. */
function withEntries(entries: Readonly<Record<string, AnyEntry>>, tailoredOut: readonly string[] = []): Assessment {
  const answers = Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { assignee: '设备科', ...entry }]));
  return { ...anAssessment(), responses: { [maturity]: { tailoredOut: tailoredOut.map((domain) => ({ domain, reason: '无此业务' })), answers } } };
}

/** What the department makes of its part. */
function partOf(assessment: Assessment, entries: Readonly<Record<string, AnyEntry>>, tailoredOut?: readonly string[]): Assessment {
  const part = handOutPart(assessment, editions, '设备科', { id: 'part-0001', at: '2026-11-21T00:00:00Z', entry: 'a'.repeat(64) });
  if (part === null) throw new Error('nothing is assigned');
  const answers = { ...entriesOf(part, maturity), ...entries };
  const response = { ...part.responses[maturity], answers, ...(tailoredOut === undefined ? {} : { tailoredOut: tailoredOut.map((domain) => ({ domain, reason: '外包' })) }) };
  return { ...part, responses: { ...part.responses, [maturity]: response } };
}

function planned(assessment: Assessment, part: Assessment): MergePlan {
  const plan = planMerge(assessment, part, editions);
  if (!plan.ok) throw new Error(plan.error.type);
  return plan.value;
}

function settledBy(choice: 'ours' | 'theirs', clashes: readonly MergeClash[]): ReadonlyMap<string, Resolution> {
  return new Map(clashes.map((clash) => [clashKey(clash), { clash, choice, reason: '会上议定' }]));
}

function landed(assessment: Assessment, part: Assessment, choice: 'ours' | 'theirs' = 'theirs'): Assessment {
  const plan = planned(assessment, part);
  const merged = mergePart(assessment, plan, settledBy(choice, plan.clashes), '设备科.zhiti.json', noting);
  if (merged === null) throw new Error('not settled');
  return merged;
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('there is none');
  return item;
}

function orderOf({ part }: Assessment): PartialOrder {
  if (part === undefined) throw new Error('no part');
  return part;
}

describe('handOutPart', () => {
  it('[M1, M2] holds what is asked of a name, under an id of its own, and nothing secret', () => {
    const base = withEntries({ 'P1-L1-a': { value: 'full' }, 'M5-L1-a': {}, 'M7-L1-a': {}, 'P1-L1-b': { assignee: '质量科' } }, ['logistics']);
    const assessment = { ...base, sealing: { secret: 'b'.repeat(64), exports: [] }, efforts: {} };

    const part = partOf(assessment, {});

    expect(Object.keys(part).sort()).toEqual(['company', 'format', 'formatVersion', 'id', 'part', 'responses', 'round']);
    expect([part.id, part.round.label, part.part?.of]).toEqual(['part-0001', '2026 自评 · 设备科', assessment.id]);
    const logistics = gbt39116.questionnaire.elements.flatMap(({ domains }) => domains).find(({ id }) => id === 'logistics')?.subdomains ?? [];
    expect(part.part?.scope).toEqual({ [maturity]: ['P1-L1-a', 'M5-L1-a', 'M7-L1-a'].filter((id) => !logistics.includes(id.slice(0, 2))) });
    expect(part.part?.from).toEqual({ [maturity]: { 'P1-L1-a': 'full' } });
  });

  it('[M1] is nothing for a name without assignments', () => {
    expect(handOutPart(withEntries({ 'P1-L1-a': {} }), editions, '财务科', { id: 'part-0002', at: noting.at, entry: 'a'.repeat(64) })).toBeNull();
  });
});

describe('planMerge', () => {
  it.each([
    ['agreement', 'full', 'full', 'full'],
    ['agreement', undefined, 'most', 'most'],
    ['open', undefined, undefined, undefined],
    ['ours', undefined, 'full', undefined],
    ['ours', 'most', 'full', 'most'],
    ['taken', undefined, undefined, 'partial'],
    ['taken', 'unknown', 'unknown', 'full'],
    ['taken', 'full', 'full', 'most'],
    ['taken', undefined, undefined, 'unknown'],
    ['divergence', 'most', 'full', 'none'],
    ['divergence', undefined, 'full', 'none'],
    ['gap', undefined, 'full', 'unknown'],
    ['gap', undefined, 'unknown', 'full'],
    ['gap', 'full', 'full', 'unknown'],
    ['gap', 'full', 'full', undefined],
    ['ours', 'unknown', 'unknown', undefined],
  ] as const)('[M4] finds %s from %s at hand-out, %s here and %s there', (outcome, base, ours, theirs) => {
    const entry = (value: 'full' | 'most' | 'partial' | 'none' | 'unknown' | undefined) => ({ assignee: '设备科', ...(value === undefined ? {} : { value }) });
    const part = partOf(withEntries({ 'P1-L1-a': entry(base) }), { 'P1-L1-a': entry(theirs) });

    const plan = planned(withEntries({ 'P1-L1-a': entry(ours) }), part);

    expect(plan.items.map((item) => item.outcome)).toEqual([outcome]);
  });

  it('[M4] takes what the department changed again after its first answer was landed', () => {
    const start = withEntries({ 'P1-L1-a': {} });
    const first = { value: 'most', by: '李工', at: '2026-11-22T01:00:00Z' } as const;
    const once = landed(start, partOf(start, { 'P1-L1-a': first }));

    const again = partOf(start, { 'P1-L1-a': { value: 'full', at: '2026-11-23T01:00:00Z', history: [first] } });

    expect(planned(once, again).counts).toMatchObject({ taken: 1, divergence: 0 });
  });

  it('[M4] compares what was said without being asked', () => {
    const start = withEntries({ 'P1-L1-a': {}, 'P1-L1-b': { assignee: '质量科', value: 'full' } });

    const plan = planned(start, partOf(start, { 'P1-L1-b': { value: 'none' } }));

    expect([plan.unasked, plan.counts.divergence]).toEqual([1, 1]);
  });

  it('[M5] finds one clash for a domain left out on one side', () => {
    const start = withEntries({ 'M5-L1-a': {}, 'M5-L2-a': {}, 'P1-L1-a': {} });
    const domain = gbt39116.questionnaire.elements.flatMap(({ domains }) => domains).find(({ subdomains }) => subdomains.includes('M5'))?.id ?? '';

    const here = planned(withEntries({ 'M5-L1-a': {}, 'M5-L2-a': {}, 'P1-L1-a': {} }, [domain]), partOf(start, { 'M5-L1-a': { value: 'full' } }));
    const there = planned(withEntries({ 'M5-L1-a': { value: 'most' }, 'M5-L2-a': {}, 'P1-L1-a': {} }), partOf(start, {}, [domain]));
    const quiet = planned(withEntries({ 'M5-L1-a': {}, 'M5-L2-a': {}, 'P1-L1-a': {} }, [domain]), partOf(start, {}));

    expect(here.clashes).toMatchObject([{ kind: 'scope', gate: { id: domain }, closed: 'here', because: '无此业务', ids: ['M5-L1-a'], answers: { 'M5-L1-a': 'full' } }]);
    expect(there.clashes).toMatchObject([{ kind: 'scope', closed: 'there', because: '外包', ids: ['M5-L1-a', 'M5-L2-a'], answers: { 'M5-L1-a': 'most' } }]);
    expect(quiet.clashes).toEqual([]);
  });

  it('[M8] refuses what is no part, of another assessment or edition, and the same file twice', () => {
    const start = withEntries({ 'P1-L1-a': {} });
    const part = partOf(start, { 'P1-L1-a': { value: 'full' } });
    const typeOf = (assessment: Assessment, file: Assessment) => {
      const plan = planMerge(assessment, file, editions);
      return plan.ok ? 'lands' : plan.error.type;
    };

    expect(typeOf(start, start)).toBe('notPart');
    expect(typeOf({ ...start, id: 'another-one' }, part)).toBe('otherAssessment');
    expect(typeOf(start, { ...part, part: { ...orderOf(part), scope: { 'gbt39116@2.0.0': ['P1-L1-a'] } } })).toBe('otherEdition');
    expect(typeOf(landed(start, part), { ...part, id: 'a-copy-of-it' })).toBe('alreadyLanded');
  });
});

describe('mergePart', () => {
  it('[M6] joins notes with who said them and unites evidence', () => {
    const start = withEntries({ 'P1-L1-a': { note: '有规划', by: '张工', evidenceItems: [{ kind: 'document', name: '规划' }] } });

    const merged = landed(start, partOf(start, { 'P1-L1-a': { value: 'full', note: '缺评审', by: '李工', flagged: true, evidenceItems: [{ kind: 'document', name: '规划' }, { kind: 'record', name: '纪要' }] } }));

    expect(entriesOf(merged, maturity)['P1-L1-a']).toEqual({
      assignee: '设备科',
      value: 'full',
      by: '李工',
      flagged: true,
      note: '【张工】有规划\n【李工】缺评审',
      evidenceItems: [{ kind: 'document', name: '规划' }, { kind: 'record', name: '纪要' }],
    });
  });

  it('[M6] drops no note and no evidence of either side, whatever the two are and whoever wins', () => {
    const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 12 }), fc.constantFrom('有', '没有', '有\n台账'));
    const item = fc.record({ kind: fc.constantFrom(...evidenceKinds), name: fc.string({ maxLength: 5 }) });
    const entry = fc.record(
      { value: fc.constantFrom('full', 'most', 'none', 'unknown'), note: text, evidence: text, by: fc.constantFrom('张', '李'), evidenceItems: fc.array(item, { maxLength: 70 }) },
      { requiredKeys: [] },
    ) as fc.Arbitrary<AnyEntry>;
    const property = fc.property(entry, entry, entry, fc.constantFrom('ours', 'theirs'), (base, ours, theirs, choice) => {
      const assessment = withEntries({ 'P1-L1-a': ours });
      const part = partOf(withEntries({ 'P1-L1-a': base }), { 'P1-L1-a': { assignee: '设备科', ...theirs } });
      const plan = planned(assessment, part);
      const result = entriesOf(landed(assessment, part, choice), maturity)['P1-L1-a'] ?? {};
      if (plan.leftOut.length > 0) return expect(result).toEqual({ assignee: '设备科', ...ours });
      for (const side of [ours, theirs]) {
        expect(result.note ?? '').toContain((side.note ?? '').trim());
        expect(result.evidence ?? '').toContain((side.evidence ?? '').trim());
        for (const one of side.evidenceItems ?? []) expect(result.evidenceItems).toContainEqual(one);
      }
    });

    fc.assert(property, { ...seeded, numRuns: 100 });
  });

  it('[M6] leaves an entry alone on both sides that would hold too much, and tells it', () => {
    const start = withEntries({ 'P1-L1-a': { note: 'a'.repeat(12_000) } });
    const part = partOf(start, { 'P1-L1-a': { value: 'full', note: 'b'.repeat(12_000) } });

    const merged = landed(start, part);

    expect(planned(start, part).leftOut).toEqual([{ edition: maturity, id: 'P1-L1-a' }]);
    expect(entriesOf(merged, maturity)).toEqual(entriesOf(start, maturity));
  });

  it('[M6, R3] takes an answer that they gave again as given, whether it changed or not', () => {
    const start = withEntries({ 'P1-L1-a': { value: 'full', carried: true }, 'P1-L1-b': { value: 'full', carried: true }, 'P1-L2-a': { value: 'full', carried: true } });
    const part = partOf(start, { 'P1-L1-a': { value: 'full' }, 'P1-L1-b': { value: 'most' } });

    const merged = entriesOf(landed(start, part), maturity);

    expect(['P1-L1-a', 'P1-L1-b', 'P1-L2-a'].map((id) => merged[id]?.carried)).toEqual([undefined, undefined, true]);
  });

  it('[M7] settles by a third answer and remembers the one it replaces', () => {
    const start = withEntries({ 'P1-L1-a': {} });
    const now = withEntries({ 'P1-L1-a': { value: 'full', by: '张工' } });
    const plan = planned(now, partOf(start, { 'P1-L1-a': { value: 'none' } }));
    const clash = first(plan.clashes);

    const merged = mergePart(now, plan, new Map([[clashKey(clash), { clash, choice: 'third', value: 'partial', reason: '折中' }]]), 'f', noting);

    expect(merged?.responses[maturity]?.['answers']).toEqual({ 'P1-L1-a': { assignee: '设备科', value: 'partial', by: '统稿人', at: noting.at, history: [{ value: 'full', by: '张工' }] } });
  });

  it('[M7] lands nothing while a clash is open, without a reason, or other than it was looked at', () => {
    const start = withEntries({ 'P1-L1-a': {} });
    const now = withEntries({ 'P1-L1-a': { value: 'full' } });
    const part = partOf(start, { 'P1-L1-a': { value: 'none' } });
    const plan = planned(now, part);
    const clash = first(plan.clashes);
    const key = clashKey(clash);
    const since = withEntries({ 'P1-L1-a': { value: 'most' } });

    expect(mergePart(now, plan, new Map(), 'f', noting)).toBeNull();
    expect(mergePart(now, plan, new Map([[key, { clash, choice: 'ours', reason: ' ' }]]), 'f', noting)).toBeNull();
    expect(mergePart(since, planned(since, part), new Map([[key, { clash, choice: 'ours', reason: '议定' }]]), 'f', noting)).toBeNull();
  });

  it('[M5] brings a domain back in with the answers given there, and notes it all', () => {
    const start = withEntries({ 'M5-L1-a': {} });
    const domain = gbt39116.questionnaire.elements.flatMap(({ domains }) => domains).find(({ subdomains }) => subdomains.includes('M5'))?.id ?? '';
    const now = withEntries({ 'M5-L1-a': {} }, [domain]);
    const part = partOf(start, { 'M5-L1-a': { value: 'full' } });

    const [back, stays] = [landed(now, part, 'theirs'), landed(now, part, 'ours')];

    expect(back.responses[maturity]).toMatchObject({ tailoredOut: [], answers: { 'M5-L1-a': { value: 'full', by: '设备科' } } });
    expect(stays.responses[maturity]).toMatchObject({ tailoredOut: [{ domain }], answers: { 'M5-L1-a': { assignee: '设备科' } } });
    expect(ledgerInOrder(stays.ledger)[1]?.entry).toMatchObject({ kind: 'resolved', clash: 'scope', id: domain, theirAnswers: { 'M5-L1-a': 'full' }, leftOutBecause: '无此业务', choice: 'ours', reason: '会上议定' });
  });
});

describe('the ledger', () => {
  const handedOut = { kind: 'handedOut', to: '设备科', file: 'f', count: 3 } as const;

  it('[M9] is a chain in which an altered and a missing entry show', () => {
    const whole = withLedger(anAssessment(), noteInLedger(undefined, [handedOut, handedOut, handedOut], noting)).ledger ?? {};
    const [head = '', second = ''] = ledgerInOrder(whole).map(({ key }) => key);
    const { [second]: _entry, ...without } = whole;
    const altered = Object.fromEntries(Object.entries(whole).map(([key, entry]) => [key, key === second ? { ...entry, at: '2026-11-25T00:00:00Z' } : entry]));

    expect(checkLedger(whole)).toEqual({ altered: [], missing: [] });
    expect(checkLedger(without)).toEqual({ altered: [], missing: [second] });
    expect(checkLedger(altered)).toEqual({ altered: [second], missing: [] });
    expect(whole[second]?.after).toEqual([head]);
  });

  it('[M9, K4] keeps what two windows added at once, and the next entry follows both', () => {
    const start = noteInLedger(undefined, [handedOut], noting);
    const base = withLedger(anAssessment(), start);
    const one = noteInLedger(base.ledger, [{ ...handedOut, to: '甲' }], noting);
    const other = noteInLedger(base.ledger, [{ ...handedOut, to: '乙' }], noting);

    const both = withLedger(withLedger(base, one), other);
    const next = noteInLedger(both.ledger, [handedOut], noting);

    expect(next[0]?.entry.after).toEqual([first(one).key, first(other).key].sort());
    expect(checkLedger(withLedger(both, next).ledger)).toEqual({ altered: [], missing: [] });
  });

  it('[M9] loses nothing to a change that would drop entries, and notes an undoing', () => {
    const before = anAssessment();
    const after = withLedger(before, noteInLedger(undefined, [handedOut], noting));
    const [key] = Object.keys(after.ledger ?? {});

    expect(keepLedger(after, before).ledger).toEqual(after.ledger);
    expect(noteUndoing(after.ledger, changesBetween(before, after), 'undone', noting)[0]?.entry).toMatchObject({ kind: 'undone', of: [key], after: [key], seq: 2 });
  });

  it('[M8, M9] lets a part be landed again once its landing was undone', () => {
    const start = withEntries({ 'P1-L1-a': {} });
    const part = partOf(start, { 'P1-L1-a': { value: 'full' } });
    const merged = landed(start, part);
    const undone = withLedger({ ...start, ledger: merged.ledger }, noteUndoing(merged.ledger, changesBetween(start, merged), 'undone', noting));

    expect(planMerge(undone, part, editions).ok).toBe(true);
  });
});

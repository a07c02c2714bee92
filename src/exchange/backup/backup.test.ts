import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Decrypter } from 'age-encryption';
import type { Assessment } from '../../core/assessment/index.ts';
import { findBuiltEdition, soakedAssessments } from '../../../tests/soak/soakedAssessments.ts';
import { makeBackup, openBackup, type BackupItem } from '../backup.ts';

const passphrase = 'long enough 口令';
const made = { madeAt: '2026-11-24T10:00:00.000Z', findEdition: findBuiltEdition, onProgress: () => undefined };
const opening = { findEdition: findBuiltEdition, onProgress: () => undefined };

function itemOf(assessment: Assessment): BackupItem {
  return {
    id: assessment.id, companyName: assessment.company.name, roundLabel: assessment.round.label, savedAt: '2026-11-24T09:00:00.000Z', answered: 1,
    tags: ['重点'], archived: false, handedOver: null, assessment,
  };
}

type Made = { readonly bytes: Uint8Array; readonly assessments: readonly Assessment[] };

/** Several times over, so that age seals it in more than one piece. */
async function backupOf(secret: string | null, times: number): Promise<Made> {
  const kinds = await soakedAssessments();
  const assessments = Array.from({ length: times }, () => kinds).flat().map((assessment, index) => ({ ...assessment, id: `assessment-${index}` }));
  const report = await makeBackup(assessments.map(itemOf), { ...made, passphrase: secret });
  if (!report.ok) throw new Error(report.error);
  return { bytes: report.value.bytes, assessments };
}

// Each passphrase tried costs 64 MB and a second or more.
describe('a backup of the library', { timeout: 60_000 }, () => {
  let sealed: Made = { bytes: new Uint8Array(), assessments: [] };
  beforeAll(async () => {
    sealed = await backupOf(passphrase, 3);
  }, 60_000);
  afterEach(() => {
    Reflect.deleteProperty(crypto, 'subtle');
  });

  it('[Y4] gives every assessment back, and what the library notes', async () => {
    const { bytes, assessments } = sealed;

    const opened = await openBackup(bytes, { ...opening, passphrase });

    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.isWhole).toBe(true);
    expect(opened.value.items.map((item) => (item.status === 'opened' ? item.assessment : null))).toEqual(assessments);
    expect(opened.value.items[0]?.entry).toMatchObject({ id: 'assessment-0', tags: ['重点'], savedAt: '2026-11-24T09:00:00.000Z' });
  });

  it('[Y4] is an ordinary archive for any age, with the index first', async () => {
    const { bytes, assessments } = sealed;
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);

    const names = Object.keys(unzipSync(await decrypter.decrypt(bytes)));

    expect(names[0]).toBe('library.json');
    expect(names.filter((name) => name.endsWith('.zhiti.json'))).toHaveLength(assessments.length);
  });

  it('[Y4] is made and opened on a page that came by plain http', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });

    const { bytes } = await backupOf(passphrase, 1);
    const opened = await openBackup(bytes, { ...opening, passphrase });

    expect(opened).toMatchObject({ ok: true, value: { isWhole: true } });
  });

  it('[Y4] takes one that does not open as it is stored, and says so', async () => {
    const [sound] = await soakedAssessments();
    if (sound === undefined) throw new Error('there are assessments');
    const broken = { ...sound, id: 'broken-00001', responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': { value: 'verywell' } } } } };

    const report = await makeBackup([itemOf(sound), itemOf(broken)], { ...made, passphrase: null });

    expect(report).toMatchObject({ ok: true, value: { count: 2, unsound: ['broken-00001'] } });
  });

  it('[Y6] tells a wrong passphrase, none, and a file that is no backup', async () => {
    const { bytes } = sealed;
    const other = zipSync({ 'a.txt': strToU8('a') });

    const faults = [
      await openBackup(bytes, { ...opening, passphrase: 'another one' }),
      await openBackup(bytes, { ...opening, passphrase: null }),
      await openBackup(strToU8('{}'), { ...opening, passphrase: null }),
      await openBackup(other, { ...opening, passphrase: null }),
      await openBackup(bytes.slice(0, 300), { ...opening, passphrase }),
    ];

    expect(faults).toEqual(['wrongPassphrase', 'passphraseNeeded', 'notBackup', 'notBackup', 'damaged'].map((error) => ({ ok: false, error })));
  });

  it('[Y6] keeps what lies before the damage and names the rest', async () => {
    const { bytes, assessments } = sealed;
    const damaged = bytes.slice();
    damaged[damaged.length - 400] = (damaged[damaged.length - 400] ?? 0) ^ 1;
    expect(bytes.length).toBeGreaterThan(70_000);

    const opened = await openBackup(damaged, { ...opening, passphrase });

    if (!opened.ok) throw new Error(opened.error);
    const sound = opened.value.items.filter(({ status }) => status === 'opened');
    expect(opened.value.isWhole).toBe(false);
    expect(opened.value.items).toHaveLength(assessments.length);
    expect(sound.length).toBeGreaterThan(0);
    expect(sound.length).toBeLessThan(assessments.length);
    expect(opened.value.items.every(({ entry }) => entry !== null)).toBe(true);
  });

  it('[Y6] never opens an assessment otherwise than it was, wherever an open archive is damaged', async () => {
    const { bytes, assessments } = await backupOf(null, 1);
    const known = new Set(assessments.map((assessment) => JSON.stringify(assessment)));

    for (let at = 0; at < 40; at += 1) {
      const damaged = bytes.slice();
      const place = Math.floor((bytes.length * at) / 40) + 4;
      damaged[place] = (damaged[place] ?? 0) ^ 0x10;
      const opened = await openBackup(damaged, { ...opening, passphrase: null });

      const items = opened.ok ? opened.value.items : [];
      for (const item of items) if (item.status === 'opened') expect(known.has(JSON.stringify(item.assessment))).toBe(true);
    }
  });
});
